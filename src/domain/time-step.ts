import type { Instant } from './instant.ts';

/** How long one passcode stands, in milliseconds (RFC 6238, section 5.2; PACER's tips of 2025: usually 30 seconds). */
export const passcodeTime = 30_000;

/** The number of the passcode that stands at an instant: its time step (RFC 6238, section 4.2). */
export const stepAt = (at: Instant): number => Math.floor(at / passcodeTime);

/**
 * How many steps a passcode may be early or late and still be taken. No PACER source says; one step is what RFC 6238 recommends at
 * most (section 5.2), for the time that it takes to type.
 */
export const drift = 1;
