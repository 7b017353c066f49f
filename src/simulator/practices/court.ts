import { courtMap, courtScreens } from './court-map.ts';
import { machineOf } from '../core/machine.ts';
import type { Sites } from '../core/sites.ts';

/** What the practice pages of a court visit. */
export const courtSites: Sites = { machine: machineOf(courtMap), ...courtScreens };
