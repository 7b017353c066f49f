import { describe, expect, test } from 'vitest';
import { refusalIn } from '../../src/domain/court.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import type { RouteStep } from '../../src/scenarios/play/progress.ts';
import { begin, record, type Session } from '../../src/scenarios/play/session.ts';
import type { Offer } from '../../src/simulator/core/offers.ts';
import { instruction } from '../../src/ui/coach/deeds.ts';
import type { Note } from '../../src/ui/practice/play.ts';
import { answerIn, coachSays, placeIn, statusIn, type Told, toldOf } from '../../src/ui/practice/what-to-say.ts';
import { fill } from '../../src/domain/fill.ts';
import { strings } from '../support/content.ts';
import { court } from '../support/worlds.ts';

const text = {
  title: 'Title',
  start: 'Start.',
  goal: 'goal.',
  complete: 'Done.',
  variants: { other: { title: 'Other', start: 'Other start.', goal: 'other goal.', complete: 'Other done.' } },
  goodEnds: { early: { title: 'Early.', lesson: 'Start over for more.' } },
  wrongEnds: { harm: { title: 'Harm.', lesson: 'Why it harms.' } },
};
const route: readonly RouteStep[] = ['Open **PACER**', 'Log in', 'Choose **Link**'].map((title, index) => ({
  id: `step-${index}`,
  title,
  events: [],
}));
const nothing: Told = {
  outcome: { kind: 'under way' },
  wrongEnd: null,
  variant: 'usual',
  lesson: null,
  instruction: null,
  note: null,
  hasBegun: false,
  hasOthers: false,
  route,
  done: 0,
};
const complete = { outcome: { kind: 'complete' } } as const;
const goodEnd = { outcome: { kind: 'good end', id: 'early' } } as const;
const wrongEnd = { outcome: { kind: 'wrong end', id: 'harm' }, wrongEnd: 'harm' } as const;
const status = (told: Partial<Told>) => statusIn({ ...nothing, ...told }, text, strings);
const says = (told: Partial<Told>) => coachSays({ ...nothing, ...told }, text, strings);
const answer = (told: Partial<Told>) => answerIn({ ...nothing, ...told });
const place = (told: Partial<Told>) => placeIn({ ...nothing, ...told }, strings);

describe('the status', () => {
  test('is empty under way', () => {
    expect(status({})).toBe('');
    expect(status({ hasBegun: true, lesson: 'Why not.', instruction: 'Choose “Login”.' })).toBe('');
  });
  test.each<NonNullable<Note>>(['storageBlocked', 'storageBad', 'stepUnknown', 'startedOver', 'undone'])(
    'tells the note %s under way',
    (note) => {
      expect(status({ note })).toBe(strings[note]);
    },
  );
  test('tells that the scenario is complete', () => {
    expect(status(complete)).toBe('Scenario complete. Done.');
  });
  test('tells it in the words of the circumstances, where they have their own', () => {
    expect(status({ ...complete, variant: 'other' })).toBe('Scenario complete. Other done.');
    expect(status({ ...complete, variant: 'without words' })).toBe('Scenario complete. Done.');
  });
  test('tells a wrong end as a failure', () => {
    expect(status(wrongEnd)).toBe('Scenario failed. Harm.');
  });
  test('tells a good end, and not as a failure', () => {
    expect(status(goodEnd)).toBe(fill(strings.endedWell, { text: 'Early.' }));
    expect(status(goodEnd)).not.toContain('failed');
  });
  test('tells an end without words of its own, and leaves its title out', () => {
    expect(status({ outcome: { kind: 'wrong end', id: 'unknown' } })).toBe(fill(strings.failed, { text: '' }));
    expect(status({ outcome: { kind: 'good end', id: 'unknown' } })).toBe(fill(strings.endedWell, { text: '' }));
  });
  test('tells an outcome rather than a note', () => {
    for (const outcome of [complete, goodEnd, wrongEnd])
      expect(status({ ...outcome, note: 'undone' })).toBe(status(outcome));
  });
  test('still says complete if something wrong was done afterwards', () => {
    expect(status({ ...complete, wrongEnd: 'harm' })).toBe('Scenario complete. Done.');
  });
});

describe('the coach', () => {
  test('tells start and goal at the beginning', () => {
    expect(says({})).toBe(fill(strings.coachStart, { start: 'Start.', goal: 'goal.' }));
  });
  test('tells the goal alone once something was done', () => {
    expect(says({ hasBegun: true })).toBe(fill(strings.coachGoal, { goal: 'goal.' }));
    expect(says({ hasBegun: true })).not.toContain('Start.');
  });
  test('tells both in the words of the circumstances, where they have their own', () => {
    const values = { start: 'Other start.', goal: 'other goal.' };
    expect(says({ variant: 'other' })).toBe(fill(strings.coachStart, values));
    expect(says({ variant: 'other', hasBegun: true })).toBe(fill(strings.coachGoal, values));
    expect(says({ variant: 'without words', hasBegun: true })).toBe(says({ hasBegun: true }));
  });
  test('gives the next step before everything else, once asked for', () => {
    const next = { instruction: 'Choose “Login”.' };
    expect(says(next)).toBe('Choose “Login”.');
    expect(says({ ...next, lesson: 'Why not.' })).toBe('Choose “Login”.');
    for (const outcome of [complete, goodEnd, wrongEnd]) expect(says({ ...outcome, ...next })).toBe('Choose “Login”.');
  });
  test('explains a refusal', () => {
    expect(says({ lesson: 'Why not.' })).toBe('Why not.');
    expect(says({ lesson: 'Why not.', hasBegun: true })).toBe('Why not.');
  });
  test('explains a wrong end, and that only Undo and Start over help', () => {
    expect(says(wrongEnd)).toBe(`Why it harms. ${strings.coachStuck}`);
  });
  test('explains a wrong end rather than a refusal', () => {
    expect(says({ ...wrongEnd, lesson: 'Why not.' })).toBe(says(wrongEnd));
  });
  test('says that only Undo and Start over help even at a wrong end without a lesson', () => {
    expect(says({ wrongEnd: 'unknown' })).toBe(` ${strings.coachStuck}`);
  });
  test('explains a wrong end reached after the scenario was finished, which does not make it fail', () => {
    expect(says({ ...complete, wrongEnd: 'harm' })).toBe('Why it harms.');
    expect(says({ ...complete, wrongEnd: 'harm', lesson: 'Why not.' })).toBe('Why it harms.');
  });
  test('says at a good end what to start over for', () => {
    expect(says(goodEnd)).toBe('Start over for more.');
    expect(says({ outcome: { kind: 'good end', id: 'unknown' } })).toBe('');
  });
  test('explains a refusal after a good end, where the reader may go on', () => {
    expect(says({ ...goodEnd, lesson: 'Why not.' })).toBe('Why not.');
  });
  test('explains a refusal after the goal, where the reader may go on', () => {
    expect(says({ ...complete, lesson: 'Why not.' })).toBe('Why not.');
  });
  test('says at the goal whether there are other circumstances to try', () => {
    expect(says(complete)).toBe(strings.coachDone);
    expect(says({ ...complete, hasOthers: true })).toBe(strings.coachDoneHere);
  });
  test('does not mention other circumstances before the goal', () => {
    expect(says({ hasOthers: true })).toBe(says({}));
  });
});

describe('the answer that is announced', () => {
  test('is empty until the next step was asked for', () => {
    for (const outcome of [{}, complete, goodEnd, wrongEnd])
      expect(answer({ ...outcome, lesson: 'Why not.', note: 'undone' })).toBe('');
  });
  test('is what the coach says then', () => {
    const told = { ...wrongEnd, instruction: 'Choose “Login”.', lesson: 'Why not.' };
    expect(answer(told)).toBe('Choose “Login”.');
    expect(answer(told)).toBe(says(told));
  });
});

describe('the line of the step in hand', () => {
  test('counts from one and leaves marks for bold type out', () => {
    expect(place({})).toBe('Step 1 of 3: Open PACER');
    expect(place({ done: 2 })).toBe('Step 3 of 3: Choose Link');
  });
  test('is missing once all steps are done, and where there are none', () => {
    expect(place({ done: 3 })).toBeNull();
    expect(place({ route: [] })).toBeNull();
  });
  test('is missing in other circumstances, which the guide does not follow', () => {
    expect(place({ variant: 'other' })).toBeNull();
  });
  test('is missing at an end from which the guide does not go on', () => {
    expect(place(goodEnd)).toBeNull();
    expect(place(wrongEnd)).toBeNull();
  });
  test('stays at the goal while the guide has more steps', () => {
    expect(place({ ...complete, done: 2 })).toBe('Step 3 of 3: Choose Link');
  });
});

describe('what there is to tell of a session', () => {
  const first = begin(scenarioOf('link'), court);
  const offers = first.simulator.offersIn(first.simulator.start);
  const refused = record(first, { type: 'pacer.loginPressed' });
  const told = (
    session: Session,
    { steps = [] as readonly RouteStep[], advised = null as Offer | null, note = null as Note } = {},
  ) => toldOf(session, steps, advised, note, strings);

  test('is hardly anything at the beginning', () => {
    expect(told(first)).toEqual({ ...nothing, hasOthers: true, route: [] });
  });
  test('is the refusal that the screen shows, and still is while the reader types', () => {
    const { lesson } = refusalIn(court, 'username-missing');
    expect(lesson).not.toBe('');
    expect(told(refused)).toMatchObject({ lesson, hasBegun: true });
    const typing = record(refused, { type: 'field.filled', field: 'username', value: 'other' });
    expect(told(typing).lesson).toBe(lesson);
  });
  test('is the step that was asked for, in words', () => {
    const advised = offers[0]!;
    expect(told(first, { advised }).instruction).toBe(
      instruction(advised, first.simulator, first.simulator.start, strings),
    );
  });
  test('is the note', () => {
    expect(told(first, { note: 'stepUnknown' }).note).toBe('stepUnknown');
  });
  test('is which circumstances are played, and whether there are others', () => {
    const [usual, another] = first.scenario.variants;
    expect(told(begin(first.scenario, court, another!.id)).variant).toBe(another!.id);
    expect(told({ ...first, scenario: { ...first.scenario, variants: [usual] } }).hasOthers).toBe(false);
  });
  test('is how many of the steps of the guide are done', () => {
    const event = offers.find(({ kind }) => kind === 'fill')!.event;
    const steps = [
      { ...route[0]!, events: [event] },
      { ...route[1]!, events: [{ type: 'pacer.loginPressed' }] as const },
    ];
    expect(told(record(first, event), { steps })).toMatchObject({ route: steps, done: 1 });
  });
  test('is the wrong end that the screen is at, also once the goal was reached', () => {
    const harm = { ...first, scenario: { ...first.scenario, wrongEnds: [{ id: 'harm', holds: () => true }] } };
    expect(told(harm)).toMatchObject(wrongEnd);
    expect(told({ ...harm, doneAfter: 0 })).toMatchObject({ ...complete, wrongEnd: 'harm' });
  });
  test('is a good end, which is no wrong one', () => {
    const early = { ...first, scenario: { ...first.scenario, goodEnds: [{ id: 'early', holds: () => true }] } };
    expect(told(early)).toMatchObject({ ...goodEnd, wrongEnd: null });
  });
});
