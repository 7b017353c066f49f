import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../src/domain/court.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { hasFilingMenus } from '../../src/domain/menus.ts';
import type { World } from '../../src/domain/world.ts';
import { explore, type Graph } from '../../src/coach/explore.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { isLinkedAndFiling } from '../../src/scenarios/people/goals.ts';
import { colleague } from '../../src/scenarios/people/people.ts';
import { startIn } from '../../src/scenarios/court/start.ts';
import { variantOf } from '../../src/scenarios/play/scenario.ts';
import { screenOf } from '../../src/simulator/core/screen-of.ts';
import { wordsOf } from '../../src/simulator/core/screen.ts';
import { pageOf, type PracticeState, startState, worldOf } from '../../src/simulator/core/simulator.ts';
import { afterNextGen, court, linkedSince, pacer, worldWith } from '../support/worlds.ts';

const everyState = (graph: Graph) => [...graph.values()].map(({ state }) => state);

/** Every state in which a scenario counts as done. */
function doneStates(scenario: string, circumstances: string): readonly PracticeState[] {
  const variant = variantOf(scenarioOf(scenario), court, circumstances);
  return everyState(explore(startState(variant.start(court)))).filter(variant.isGoal);
}

const shows = (state: PracticeState, text: string) => wordsOf(screenOf(state)).some((one) => one.text === text);

/** Everything that can happen after a filing account was linked to another person's PACER account. */
function afterWrongLink(): readonly PracticeState[] {
  const now: Instant = afterNextGen + 1;
  const world: World = {
    ...worldWith({ now, browser: { signedIn: 'colleague', filingMenus: [court.id] } }),
    pacerAccounts: { colleague: { ...pacer, holder: colleague } },
    filingAccounts: { own: linkedSince(afterNextGen, 'colleague') },
  };
  return everyState(explore(startState(startIn(court, { world, page: 'court.home' }))));
}

const showsFilingMenus = (state: PracticeState) =>
  pageOf(state).startsWith('court.') && hasFilingMenus(worldOf(state), court);

describe('names must match', () => {
  const states = afterWrongLink();

  it('a link of two people’s accounts never counts as done, not even with the filing menus on the screen', () => {
    expect(states.filter(showsFilingMenus).length).toBeGreaterThan(0);
    expect(states.filter(isLinkedAndFiling)).toEqual([]);
  });

  it('the same menus count where both accounts are one person’s', () => {
    const ofOnePerson = states.map((state): PracticeState => {
      const world = { ...worldOf(state), pacerAccounts: { colleague: pacer } };
      return { ...state, context: { ...state.context, world } };
    });
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
    const done = doneStates(scenario, circumstances);
    const shown = (state: PracticeState) => (screenOf(state).menuBar ?? []).map((item) => item.label.text);
    expect(filing.length).toBeGreaterThan(0);
    expect(done.length).toBeGreaterThan(0);
    expect(done.filter((state) => !filing.every((item) => shown(state).includes(item)))).toEqual([]);
  });

  it.each([
    ['link', 'legacy', refusalIn(court, 'legacy-pacer-account').message.text],
    ['secondary-email', 'usual', court.words.maintainDone.text],
  ])('%s, %s: the words “%s”', (scenario, circumstances, text) => {
    const done = doneStates(scenario, circumstances);
    expect(done.length).toBeGreaterThan(0);
    expect(done.filter((state) => !shows(state, text)).map(pageOf)).toEqual([]);
  });
});
