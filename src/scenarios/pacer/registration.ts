import { register } from './register.ts';
import type { Scenario } from '../play/scenario.ts';
import { upgrade } from './upgrade.ts';

/** The scenarios at PACER that make an account, or a new one of an old. */
export const pacerFormScenarios: readonly Scenario[] = [register, upgrade];
