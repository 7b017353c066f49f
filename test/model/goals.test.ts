import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../src/domain/court.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { hasFilingMenus } from '../../src/domain/menus.ts';
import type { World } from '../../src/domain/world.ts';
import { explore } from '../../src/coach/explore.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { isLinkedAndFiling } from '../../src/scenarios/people/goals.ts';
import { colleague } from '../../src/scenarios/people/people.ts';
import { startIn } from '../../src/scenarios/court/start.ts';
import { variantOf } from '../../src/scenarios/play/scenario.ts';
import type { Moment, State } from '../../src/simulator/core/moment.ts';
import { wordsOf } from '../../src/simulator/core/screen.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { afterNextGen, court, linkedSince, pacer, worldWith } from '../support/worlds.ts';

const everyMoment = (simulator: Simulator): readonly Moment[] =>
  [...explore(simulator).values()].map(({ state }) => simulator.momentOf(state));

/** Every moment in which a scenario counts as done. */
function doneMoments(scenario: string, circumstances: string): readonly { simulator: Simulator; moment: Moment }[] {
  const variant = variantOf(scenarioOf(scenario), court, circumstances);
  const simulator = simulatorOf(variant.start(court));
  return everyMoment(simulator)
    .filter(variant.isGoal)
    .map((moment) => ({ simulator, moment }));
}

/** Everything that can happen after a filing account was linked to another person's PACER account. */
function afterWrongLink(): readonly Moment[] {
  const now: Instant = afterNextGen + 1;
  const world: World = {
    ...worldWith({ now, browser: { signedIn: 'colleague', filingMenus: [court.id] } }),
    pacerAccounts: { colleague: { ...pacer, holder: colleague } },
    filingAccounts: { own: linkedSince(afterNextGen, 'colleague') },
  };
  return everyMoment(simulatorOf(startIn(court, { world, page: 'court.home' })));
}

const showsFilingMenus = ({ page, world }: State) => page.startsWith('court.') && hasFilingMenus(world, court);

describe('names must match', () => {
  const states = afterWrongLink();

  it('a link of two people’s accounts never counts as done, not even with the filing menus on the screen', () => {
    expect(states.filter(showsFilingMenus).length).toBeGreaterThan(0);
    expect(states.filter(isLinkedAndFiling)).toEqual([]);
  });

  it('the same menus count where both accounts are one person’s', () => {
    const ofOnePerson = states.map((moment): Moment => ({
      ...moment,
      world: { ...moment.world, pacerAccounts: { colleague: pacer } },
    }));
    expect(ofOnePerson.filter(isLinkedAndFiling).length).toBe(states.filter(showsFilingMenus).length);
  });
});

describe('what a scenario asks for is on the screen where it counts as done', () => {
  it.each([
    ['link', 'usual'],
    ['link', 'linked-already'],
    ['limited-menus', 'usual'],
    ['linked-elsewhere', 'usual'],
  ])('%s, %s: the filing menus', (scenario, circumstances) => {
    const filing = court.menus.filing.filter((item) => !court.menus.limited.includes(item));
    const done = doneMoments(scenario, circumstances);
    const shown = ({ simulator, moment }: (typeof done)[number]) =>
      (simulator.screenOf(moment).menuBar ?? []).map((item) => item.label.text);
    expect(filing.length).toBeGreaterThan(0);
    expect(done.length).toBeGreaterThan(0);
    expect(done.filter((end) => !filing.every((item) => shown(end).includes(item)))).toEqual([]);
  });

  it.each([
    ['link', 'legacy', refusalIn(court, 'legacy-pacer-account').message.text],
    ['secondary-email', 'usual', court.words.maintainDone.text],
  ])('%s, %s: the words “%s”', (scenario, circumstances, text) => {
    const done = doneMoments(scenario, circumstances);
    expect(done.length).toBeGreaterThan(0);
    const shows = ({ simulator, moment }: (typeof done)[number]) =>
      wordsOf(simulator.screenOf(moment)).some((word) => word.text === text);
    expect(done.filter((end) => !shows(end)).map(({ moment }) => moment.page)).toEqual([]);
  });
});
