/**
 * All practices, in the order in which to try them: where each takes place, and what its second factor is. Each has a list of scenarios
 * (`src/scenarios/all.ts`), stages of a whole way and an island. Code that needs all of them does not compile if one is left out.
 */
export const practices = {
  court: { place: 'court', factor: 'none' },
  courtPhone: { place: 'court', factor: 'phone' },
  pacerForm: { place: 'pacer', factor: 'none' },
  pacer: { place: 'pacer', factor: 'none' },
  mfa: { place: 'pacer', factor: 'phone' },
  mfaCodes: { place: 'pacer', factor: 'codes' },
} as const;

/** One practice, by name. */
export type PracticeId = keyof typeof practices;

/** The ids of all practices. */
export const practiceIds = Object.keys(practices) as readonly PracticeId[];
