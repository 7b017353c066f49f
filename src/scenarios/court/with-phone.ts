import type { CourtProfile } from '../../domain/court.ts';
import { linkWithMfa } from './link-with-mfa.ts';
import type { Scenario } from '../play/scenario.ts';

/** Every scenario of a court that has a phone. */
export const courtMfaScenarios: readonly Scenario<CourtProfile>[] = [linkWithMfa];
