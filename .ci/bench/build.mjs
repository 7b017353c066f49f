import { readFileSync } from 'node:fs';
import { buildTime } from '../build-time.mjs';

/** How long the build took that is measured, in seconds. Throws where there is none. */
export function buildSeconds() {
  return Number(readFileSync(buildTime, 'utf8'));
}
