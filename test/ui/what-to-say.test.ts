import { describe, expect, test } from 'vitest';
import { coachSays, type Moment, statusIn } from '../../src/ui/practice/what-to-say.ts';
import { strings } from '../support/content.ts';

const text = {
  title: 'Title',
  start: 'Start.',
  goal: 'goal.',
  complete: 'Done.',
  variants: { other: { title: 'Other', start: 'Other start.', goal: 'other goal.', complete: 'Other done.' } },
  goodEnds: { early: { title: 'Early.', lesson: 'Start over for more.' } },
  wrongEnds: { harm: { title: 'Harm.', lesson: 'Why it harms.' } },
};
const nothing: Moment = {
  outcome: { kind: 'under way' },
  wrongEnd: null,
  variant: 'usual',
  lesson: null,
  instruction: null,
  note: null,
  hasBegun: false,
  hasOthers: false,
};
const status = (moment: Partial<Moment>) => statusIn({ ...nothing, ...moment }, text, strings);
const says = (moment: Partial<Moment>) => coachSays({ ...nothing, ...moment }, text, strings);

describe('the status', () => {
  test('is empty under way, and tells a note', () => {
    expect(status({})).toBe('');
    expect(status({ note: 'undone' })).toBe(strings.undone);
  });
  test('tells that the scenario is complete, in the words of its circumstances', () => {
    expect(status({ outcome: { kind: 'complete' } })).toBe('Scenario complete. Done.');
    expect(status({ outcome: { kind: 'complete' }, variant: 'other', note: 'undone' })).toBe(
      'Scenario complete. Other done.',
    );
  });
  test('tells a wrong end as a failure, and a good end not', () => {
    expect(status({ outcome: { kind: 'wrong end', id: 'harm' } })).toBe('Scenario failed. Harm.');
    expect(status({ outcome: { kind: 'good end', id: 'early' } })).toMatch(/^Nothing is wrong.* Early\.$/);
  });
});

describe('the coach', () => {
  test('tells start and goal at the beginning, and the goal later', () => {
    expect(says({})).toContain('Start.');
    expect(says({ hasBegun: true })).not.toContain('Start.');
    expect(says({ hasBegun: true, variant: 'other' })).toContain('other goal.');
  });
  test('gives the next step before everything else, once asked for', () => {
    expect(says({ instruction: 'Choose “Login”.', lesson: 'Why not.', outcome: { kind: 'complete' } })).toBe(
      'Choose “Login”.',
    );
  });
  test('explains what was refused', () => {
    expect(says({ lesson: 'Why not.', hasBegun: true })).toBe('Why not.');
  });
  test('explains a wrong end, and that only Undo and Start over help', () => {
    const moment = { outcome: { kind: 'wrong end', id: 'harm' }, wrongEnd: 'harm', lesson: 'Why not.' } as const;
    expect(says(moment)).toBe(`Why it harms. ${strings.coachStuck}`);
  });
  test('explains what was done wrong after the scenario was finished, which does not fail by it', () => {
    expect(says({ outcome: { kind: 'complete' }, wrongEnd: 'harm' })).toBe('Why it harms.');
    expect(status({ outcome: { kind: 'complete' }, wrongEnd: 'harm' })).toBe('Scenario complete. Done.');
  });
  test('says what to start over for at a good end', () => {
    expect(says({ outcome: { kind: 'good end', id: 'early' } })).toBe('Start over for more.');
  });
  test('explains what is refused after a good end, where one may go on', () => {
    const moment = { outcome: { kind: 'good end', id: 'early' }, lesson: 'Why not.' } as const;
    expect(says(moment)).toBe('Why not.');
  });
  test('says at the end whether there are other circumstances to try', () => {
    expect(says({ outcome: { kind: 'complete' } })).toBe(strings.coachDone);
    expect(says({ outcome: { kind: 'complete' }, hasOthers: true })).toBe(strings.coachDoneHere);
  });
});
