import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import { fragmentOf, holdsAnswers, readFragment } from '../../src/flow/fragment.ts';

const flow: Flow = {
  questions: [
    { id: 'court', answers: [{ id: 'here', does: [], leads: [{ to: 'link' }] }] },
    { id: 'known', answers: ['yes', 'no'].map((id) => ({ id, does: [], leads: [{ to: 'link' }] })) },
  ],
  outcomes: [{ id: 'link', does: ['link'] }],
};
const tasks = ['recover', 'link'];
const read = (fragment: string) => readFragment(fragment, flow, tasks);

describe('the fragment of an address', () => {
  it('keeps each answer under its question', () => {
    expect(fragmentOf({ answers: { court: 'here', known: 'no' }, done: [] })).toBe('court=here&known=no');
  });

  it('keeps what is ticked', () => {
    expect(fragmentOf({ answers: { court: 'here' }, done: ['recover', 'link'] })).toBe('court=here&done=recover.link');
  });

  it('gives back what was put in', () => {
    const kept = { answers: { court: 'here', known: 'yes' }, done: ['link'] };
    expect(read(fragmentOf(kept))).toEqual({ ...kept, isStale: false });
  });

  it('is empty if nothing is kept', () => {
    expect(fragmentOf({ answers: {}, done: [] })).toBe('');
    expect(read('')).toEqual({ answers: {}, done: [], isStale: false });
  });

  it.each([
    ['a question that there is not', 'court=here&gone=yes'],
    ['an answer that there is not', 'court=here&known=perhaps'],
    ['a tick at no task', 'court=here&done=fly'],
    ['letters that are none', 'court=here&known=%E0%A4%A'],
    ['an answer to nothing', 'court=here&='],
    ['two answers to one question', 'court=here&court=here'],
  ])('says that it knows only a part, and keeps that part: %s', (_, fragment) => {
    expect(read(fragment)).toEqual({ answers: { court: 'here' }, done: [], isStale: true });
  });

  it('never mistakes an inherited property for an answer', () => {
    expect(read('constructor=name&toString=x')).toEqual({ answers: {}, done: [], isStale: true });
  });

  it('tells answers from the name of a place in the page', () => {
    expect([holdsAnswers('known=yes'), holdsAnswers('known'), holdsAnswers('')]).toEqual([true, false, false]);
  });
});
