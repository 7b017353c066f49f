import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { scenariosAt } from '../../src/scenarios/all.ts';
import { variantsIn } from '../../src/scenarios/play/scenario.ts';
import { courtIds, courtProfile } from '../support/content.ts';
import { playedGuides } from '../support/guides.ts';

/**
 * What no guide plays: other circumstances, and scenarios without a guide. Names that do not match have tests of their own. The guides are
 * played in `test/a11y/guides.a11y.ts`, where each screen on their way is checked as well.
 */
const hasGuide = (court: string, scenario: string) =>
  playedGuides.some(({ path, front }) => path.startsWith(`${court}/`) && front.scenario === scenario);

/** What an earlier court has played: other courts differ in words. In `npm test` each is played once, in its usual case. */
const played = new Set<string>();

for (const court of courtIds) {
  for (const scenario of scenariosAt(court).filter(({ id }) => id !== 'name-mismatch')) {
    const left = variantsIn(scenario, courtProfile(court)).filter(
      ({ id }) => id !== 'usual' || !hasGuide(court, scenario.id),
    );
    for (const { id } of left) {
      const details = oneMore(id !== 'usual' || played.has(scenario.id));
      if (id === 'usual') played.add(scenario.id);
      test(`the coach leads through ${court}’s ${scenario.id}, ${id}, to its goal`, details, async ({ practice }) => {
        await practice.open(`/practice/${court}/${scenario.id}/${id === 'usual' ? '' : `#${id}`}`);
        await practice.wake();
        await practice.beLed(() => practice.coachButton('Do it for me').click());
        await expect(practice.status).toContainText('Scenario complete');
      });
    }
  }
}
