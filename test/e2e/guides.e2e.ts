import { act } from '../browser/act.ts';
import { expect, test } from '../browser/practice-test.ts';
import { courtScenarios } from '../../src/scenarios/court.ts';
import { variantsIn } from '../../src/scenarios/scenario.ts';
import { courtIds, courtProfile } from '../support/content.ts';
import { playedGuides } from '../support/guides.ts';

for (const { path, front } of playedGuides) {
  const place = path.split('/')[0] ?? '';

  test(`the guide ${path}, done as it says, completes its scenario`, async ({ practice }) => {
    await practice.open(`/practice/${place}/${front.scenario}/`);
    await practice.wake();
    for (const { id, do: actions } of front.steps) {
      await test.step(id, async () => {
        for (const action of actions) await act(practice, action);
      });
    }
    await expect(practice.status).toContainText('Scenario complete');
  });
}

/** What no guide plays: other circumstances, and scenarios without a guide. Names that do not match have tests of their own. */
const hasGuide = (court: string, scenario: string) =>
  playedGuides.some(({ path, front }) => path.startsWith(`${court}/`) && front.scenario === scenario);

for (const court of courtIds) {
  for (const scenario of courtScenarios.filter(({ id }) => id !== 'name-mismatch')) {
    const left = variantsIn(scenario, courtProfile(court)).filter(
      ({ id }) => id !== 'usual' || !hasGuide(court, scenario.id),
    );
    for (const { id } of left) {
      test(`the coach leads through ${court}’s ${scenario.id}, ${id}, to its goal`, async ({ practice }) => {
        await practice.open(`/practice/${court}/${scenario.id}/${id === 'usual' ? '' : `#${id}`}`);
        await practice.wake();
        await practice.beLed(() => practice.coachButton('Do it for me').click());
        await expect(practice.status).toContainText('Scenario complete');
      });
    }
  }
}
