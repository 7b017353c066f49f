import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/flow/flow.ts';
import { walk } from '../../src/flow/walk.ts';

const flow: Flow = {
  questions: [
    {
      id: 'old',
      answers: [
        { id: 'yes', does: ['find'], leads: [{ to: 'known' }] },
        { id: 'no', does: [], leads: [{ to: 'known' }] },
        { id: 'never', does: [], leads: [{ to: 'nothing' }] },
      ],
    },
    {
      id: 'known',
      answers: [
        { id: 'yes', does: [], leads: [{ to: 'ask', when: { old: ['no'] } }, { to: 'link' }] },
        { id: 'no', does: ['recover', 'find'], leads: [{ to: 'ask', when: { old: ['no'] } }, { to: 'link' }] },
      ],
    },
  ],
  outcomes: [
    { id: 'link', does: ['link'] },
    { id: 'ask', does: ['ask'] },
    { id: 'nothing', does: ['search'] },
  ],
};

describe('a walk through the flow', () => {
  it('begins at the first question', () => {
    expect(walk(flow, {})).toEqual({ passed: [], at: 'old', isAtOutcome: false, tasks: [] });
  });

  it('goes on to the question that the answer leads to', () => {
    expect(walk(flow, { old: 'yes' })).toMatchObject({ at: 'known', isAtOutcome: false, tasks: ['find'] });
  });

  it('ends at an outcome, with what the answers and the outcome call for, each once', () => {
    expect(walk(flow, { old: 'yes', known: 'no' })).toEqual({
      passed: [
        { question: 'old', answer: 'yes' },
        { question: 'known', answer: 'no' },
      ],
      at: 'link',
      isAtOutcome: true,
      tasks: ['find', 'recover', 'link'],
    });
  });

  it('leads elsewhere if an earlier answer says so', () => {
    expect(walk(flow, { old: 'no', known: 'yes' }).at).toBe('ask');
  });

  it('keeps later answers when an earlier one changes', () => {
    const answers = { old: 'yes', known: 'no' };
    expect(walk(flow, { ...answers, old: 'no' })).toMatchObject({ at: 'ask', tasks: ['recover', 'find', 'ask'] });
  });

  it('asks no question that is not on the way, and takes its answer up again when it is', () => {
    const answers = { old: 'never', known: 'no' };
    expect(walk(flow, answers)).toMatchObject({ at: 'nothing', passed: [{ question: 'old', answer: 'never' }] });
    expect(walk(flow, { ...answers, old: 'yes' }).at).toBe('link');
  });

  it('stops at an answer that the question does not have', () => {
    expect(walk(flow, { old: 'perhaps', known: 'no' })).toMatchObject({ at: 'old', passed: [] });
  });

  it('looks at conditions only on the way that was taken', () => {
    const behind: Flow = {
      ...flow,
      questions: [{ id: 'first', answers: [{ id: 'skip', does: [], leads: [{ to: 'known' }] }] }, ...flow.questions],
    };
    expect(walk(behind, { first: 'skip', old: 'no', known: 'yes' }).at).toBe('link');
  });

  it('says where an answer leads nowhere', () => {
    const [first] = flow.questions;
    const dead: Flow = {
      questions: [{ id: 'old', answers: [{ id: 'yes', does: [], leads: [{ to: 'link', when: { old: ['no'] } }] }] }],
      outcomes: flow.outcomes,
    };
    expect(first?.id).toBe('old');
    expect(() => walk(dead, { old: 'yes' })).toThrow('old=yes leads nowhere');
  });
});
