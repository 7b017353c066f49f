import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/simulator/core/screen.ts';
import { courtIds, sources } from '../support/content.ts';
import { afterSteps, fromAnywhere, playedGuides, screensOfSteps, statesAlong } from '../support/guides.ts';
import { besideSteps, labelsIn, labelsOfTitle, messagesIn, stepsIn } from './guide-labels.ts';

/** Labels of systems that the practice does not play, and why a guide names them anyway. */
const labelsElsewhere: Readonly<Record<string, string>> = {
  'Display Registered Courts': 'PACER, Manage My Account: the way to check a link, which practice does not have',
};

const isOutside = (action: object): action is { outside: string } => 'outside' in action;

describe('guides', () => {
  it('are there', () => {
    expect(playedGuides.length).toBeGreaterThan(0);
  });

  it('say what happens outside the browser, which no test can perform', () => {
    const outside = playedGuides.flatMap(({ path, front }) =>
      front.steps.flatMap((step) => step.do.filter(isOutside).map((action) => `${path}#${step.id}: ${action.outside}`)),
    );
    console.log(`outside actions in guides: ${outside.length}${outside.map((action) => `\n  ${action}`).join('')}`);
    expect(outside.filter((action) => action.trim().endsWith(':'))).toEqual([]);
  });

  it('need every label that is excused from being on a screen', () => {
    const used = new Set(playedGuides.flatMap(({ body }) => labelsIn(body)));
    expect(Object.keys(labelsElsewhere).filter((label) => !used.has(label))).toEqual([]);
  });
});

describe.each(playedGuides)('the guide $path', (guide) => {
  const { file, front, body, place, variant, simulator } = guide;
  const steps = front.steps;
  const isGoal = (someSteps: typeof steps, from = simulator) =>
    variant.isGoal(simulator.momentOf(afterSteps(someSteps, from, file)));
  const fails = (someSteps: typeof steps, from = simulator) => {
    try {
      return !isGoal(someSteps, from);
    } catch {
      return true;
    }
  };

  it('is of a court or of PACER, and draws on sources that are there', () => {
    expect(['pacer', ...courtIds]).toContain(place.id);
    expect(front.sources.filter((id) => sources[id] === undefined)).toEqual([]);
  });

  it('reaches the goal of its scenario, step by step', () => {
    expect(isGoal(steps)).toBe(true);
  });

  it('also reaches it for a reader who begins on any other page', () => {
    expect(isGoal(steps, fromAnywhere(simulator))).toBe(true);
  });

  const acting = steps.filter((step) => step.do.some((action) => !('check' in action || 'outside' in action)));

  it.each(acting.map(({ id }) => id))('cannot do without the step %s', (id) => {
    expect(fails(steps.filter((step) => step.id !== id), fromAnywhere(simulator))).toBe(true); // prettier-ignore
  });

  const actions = acting.flatMap((step) =>
    step.do.flatMap((action, index) =>
      'check' in action || 'outside' in action ? [] : [{ id: step.id, index, action }],
    ),
  );

  it.each(actions.map((entry) => [`${entry.id}: ${JSON.stringify(entry.action)}`, entry] as const))(
    'cannot do without the action %s',
    (_, { id, index }) => {
      const rest = steps.map((step) =>
        step.id === id ? { ...step, do: step.do.filter((__, at) => at !== index) } : step,
      );
      expect(fails(rest.filter((step) => step.do.length > 0), fromAnywhere(simulator))).toBe(true); // prettier-ignore
    },
  );

  it('has a text for every step, in the same order', () => {
    expect(stepsIn(body).map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    expect(stepsIn(body).filter(({ prose }) => prose.trim() === '')).toEqual([]);
  });

  it('gives every step an id of its own', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  const screens = screensOfSteps(guide);

  it.each(stepsIn(body).map(({ id, prose }) => [id, prose] as const))(
    'quotes labels of its screen in the step %s',
    (id, prose) => {
      const quoted = [...labelsOfTitle(steps.find((step) => step.id === id)?.title ?? ''), ...labelsIn(prose)];
      const shown = (screens.get(id) ?? []).flatMap((screen) => wordsOf(screen).map(({ text }) => text));
      expect(quoted.filter((label) => !shown.includes(label) && !(label in labelsElsewhere))).toEqual([]);
    },
  );

  it('quotes labels and messages of its screens, or of systems that it names, beside the steps', () => {
    const shown = [...screens.values()].flat().flatMap((screen) => wordsOf(screen).map(({ text }) => text));
    const messages = Object.values(place.refusals).map(({ message }) => message.text);
    const beside = besideSteps(body);
    expect(labelsIn(beside).filter((label) => !shown.includes(label) && !(label in labelsElsewhere))).toEqual([]);
    expect(messagesIn(body).filter((message) => !messages.includes(message) && !shown.includes(message))).toEqual([]);
  });
});

describe.each(playedGuides.filter(({ front }) => front.scenario === 'link'))('the linking guide $path', (guide) => {
  it('looks at the names before it links, and at the outcome after', () => {
    let before = guide.simulator.start;
    const seen = guide.front.steps.map((step) => {
      const states = statesAlong(step.do, guide.simulator, before);
      before = states.at(-1) ?? before;
      return { checks: step.do.some((action) => 'check' in action), from: states[0]!.page, to: before.page };
    });
    const linking = seen.findIndex(({ from, to }) => from === 'court.linkVerify' && to === 'court.linkDone');
    expect(linking).toBeGreaterThan(0);
    expect(seen[linking - 1]).toEqual({ checks: true, from: 'court.linkVerify', to: 'court.linkVerify' });
    expect(seen[linking + 1]).toEqual({ checks: true, from: 'court.linkDone', to: 'court.linkDone' });
  });
});
