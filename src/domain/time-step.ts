import type { Instant } from './instant.ts';

/** How long a passcode is valid, in milliseconds (RFC 6238, section 5.2; PACER's tips of 2025: usually 30 seconds). */
export const passcodeTime = 30_000;

/** The time step of an instant: the number of the passcode that is valid then (RFC 6238, section 4.2). */
export const stepAt = (at: Instant): number => Math.floor(at / passcodeTime);

/**
 * How many time steps a passcode may be early or late and still be accepted. No PACER source says; one step is the most that RFC 6238
 * recommends (section 5.2), for the time that it takes to type.
 */
export const drift = 1;
