import { explore } from '../../src/coach/explore.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { variantOf } from '../../src/scenarios/scenario.ts';
import { screenOf } from '../../src/simulator/screen-of.ts';
import type { Screen } from '../../src/simulator/screen.ts';
import { startState } from '../../src/simulator/simulator.ts';
import { courtIds, courtProfile } from '../support/content.ts';

/** Every screen that the scenario `link` can show in any court, each once, over the circumstances that show different ones. */
export const allScreens: readonly Screen[] = [
  ...new Map(
    courtIds
      .map(courtProfile)
      .flatMap((court) => ['usual', 'legacy'].map((id) => startState(variantOf(scenarioOf('link'), id).start(court))))
      .flatMap((start) => [...explore(start).values()].map(({ state }) => screenOf(state)))
      .map((screen) => [JSON.stringify(screen), screen]),
  ).values(),
];

/** A name for each page, and its screens. */
export const screensByPage: readonly (readonly [string, readonly Screen[]])[] = [
  ...Map.groupBy(allScreens, (screen) => screen.page),
];

/** Text as it stands in HTML. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
