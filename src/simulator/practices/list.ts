/**
 * The practices that there are, in the order in which one would try them: where each takes place, and what its second factor is. Each has a list of scenarios
 * (`src/scenarios/all.ts`), stages of a whole way and an island; what asks for all of them does not compile where one is left out.
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

/** All of them. */
export const practiceIds = Object.keys(practices) as readonly PracticeId[];
