import { register } from './register.ts';
import type { Scenario } from '../play/scenario.ts';
import { upgrade } from './upgrade.ts';

/** The scenarios at PACER that make a new account, or upgrade an old one. */
export const pacerFormScenarios: readonly Scenario[] = [register, upgrade];
