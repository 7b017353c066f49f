import { describe, expect, it } from 'vitest';
import { namesMatch } from '../../src/domain/links.ts';
import { scenarioSteps } from '../../src/profiles/scenario-steps.ts';
import { scenariosOf, scenarioOf, scenariosAt } from '../../src/scenarios/all.ts';
import { type Scenario, variantsIn } from '../../src/scenarios/play/scenario.ts';
import { simulatorOf } from '../../src/simulator/core/simulator.ts';
import { courtIds, courtProfile, pacerPlace, scenarioWords, sources } from '../support/content.ts';
import { fixtureIds, fixtureProfile } from '../support/fixtures.ts';
import { afterSteps } from '../support/guides.ts';

const known: readonly Scenario[] = Object.values(scenariosOf).flat();

describe('scenarios', () => {
  it('have words, and words have a scenario', () => {
    expect(Object.keys(scenarioWords).sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it('say in their steps what happens outside the browser, which no test can perform', () => {
    const outside = Object.entries(scenarioWords).flatMap(([id, { steps }]) =>
      steps.flatMap((step) =>
        step.do.flatMap((action) => ('outside' in action ? [`${id}#${step.id}: ${action.outside}`] : [])),
      ),
    );
    console.log(`outside actions in scenarios: ${outside.length}${outside.map((action) => `\n  ${action}`).join('')}`);
    expect(outside.filter((action) => action.trim().endsWith(':'))).toEqual([]);
  });

  it('are looked up by their id, and a missing one is named with its file', () => {
    for (const scenario of known) expect(scenarioOf(scenario.id)).toBe(scenario);
    expect(() => scenarioOf('nowhere')).toThrow('content/scenarios/nowhere.yaml');
  });
});

const everyScenario = ['pacer', 'courts'].flatMap((place) =>
  scenariosAt(place).map((scenario) => ({
    ...scenario,
    places: place === 'pacer' ? [pacerPlace] : courtIds.map(courtProfile),
  })),
);

describe.each(everyScenario)('the scenario $id', ({ id, variants, goodEnds = [], wrongEnds = [], places }) => {
  const words = scenarioWords[id]!;

  it('begins with the usual circumstances, and has words for all others, in the same order', () => {
    expect(variants.map((variant) => variant.id)).toEqual(['usual', ...Object.keys(words.variants)]);
  });

  it('has words for every end, and an end for all words', () => {
    expect(Object.keys(words.goodEnds).sort()).toEqual(goodEnds.map((end) => end.id).sort());
    expect(Object.keys(words.wrongEnds).sort()).toEqual(wrongEnds.map((end) => end.id).sort());
  });

  it('names sources that are there, one for every wrong end', () => {
    const named = Object.values(words.wrongEnds).map(({ source }) => source);
    expect(named.filter((source) => sources[source] === undefined)).toEqual([]);
  });

  it('says of its completion what was done, since that stays while one goes on, and not what is on the screen', () => {
    const said = [words, ...Object.values(words.variants)].map(({ complete }) => complete);
    expect(said.filter((sentence) => /on the screen|are logged in|in the mailbox/i.test(sentence))).toEqual([]);
  });

  it('hands out a card whose values differ, so that a typed one can be told apart', () => {
    for (const place of places) {
      for (const variant of variantsIn(scenarioOf(id), place)) {
        const values = Object.values(variant.start(place).setting.card);
        expect(new Set(values).size).toBe(values.length);
        expect(values.filter((value) => value.trim() !== value || value === '')).toEqual([]);
      }
    }
  });

  it.each(places)('has steps that can be performed in $id', (place) => {
    for (const variant of variants.slice(0, 1)) {
      const simulator = simulatorOf(variant.start(place));
      const from = `content/scenarios/${id}.yaml`;
      expect(() => afterSteps(scenarioSteps(words.steps, place, from), simulator, from)).not.toThrow();
    }
  });
});

describe('a label that courts word differently', () => {
  const [step] = scenarioWords['name-mismatch']!.steps.filter(({ id }) => id === 'link-utility');

  it.each(fixtureIds)('is in a step as %s words it', (id) => {
    const court = fixtureProfile(id);
    const [made] = scenarioSteps([step!], court, 'a file');
    expect(made?.do).toEqual([{ press: court.words.linkItem.text }]);
  });

  it('is named with the file and the step if there is no such word', () => {
    const wrong = { id: 'wrong', title: 'Choose **{noWord}**', do: [{ press: 'Submit' }] };
    expect(() => scenarioSteps([wrong], fixtureProfile('wvsd'), 'a file')).toThrow(
      'a file, step "wrong": "Choose **{noWord}**" has no value for {noWord}',
    );
  });
});

describe('the steps of name-mismatch', () => {
  it.each(courtIds)('lead in %s to two names that differ, and stop there', (courtId) => {
    const { variants, wrongEnds = [] } = scenarioOf('name-mismatch');
    const court = courtProfile(courtId);
    const simulator = simulatorOf(variants[0].start(court));
    const from = 'content/scenarios/name-mismatch.yaml';
    const state = afterSteps(scenarioSteps(scenarioWords['name-mismatch']!.steps, court, from), simulator, from);
    const { signedIn, verifying } = state.world.browser;
    expect(state.page).toBe('court.linkVerify');
    expect(verifying).not.toBeNull();
    expect(namesMatch(state.world, signedIn, verifying)).toBe(false);
    expect(wrongEnds.filter((end) => end.holds(simulator.momentOf(state)))).toEqual([]);
  });
});
