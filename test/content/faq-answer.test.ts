import { describe, expect, it } from 'vitest';
import { answerInWords, answerParts, factsInAnswer } from '../../src/components/faq/faq-answer.ts';

const roots = {
  mfa: {
    limit: { value: 'five', source: 'pacer-mfa', asOf: '2025-04-04' },
    from: { value: '2025-11-24', source: 'gasd', asOf: '2025-11-24' },
  },
};

describe('a fact in an answer', () => {
  it('is put into words, and keeps its source', () => {
    expect(answerParts('As of {mfa.from date}, {mfa.limit}.', roots)).toEqual([
      { words: 'As of ', source: null },
      { words: 'November 24, 2025', source: 'gasd' },
      { words: ', ', source: null },
      { words: 'five', source: 'pacer-mfa' },
      { words: '.', source: null },
    ]);
    expect(answerInWords('{mfa.limit} at most', roots)).toBe('five at most');
    expect(factsInAnswer('As of {mfa.from date}, {mfa.limit}.')).toEqual(['mfa.from', 'mfa.limit']);
  });

  it('that is not there stops the build, by its path', () => {
    expect(() => answerParts('As of {mfa.nothing date}.', roots)).toThrow('there is no fact mfa.nothing');
  });

  it('need not be in one', () => {
    expect(answerParts('No.', roots)).toEqual([{ words: 'No.', source: null }]);
  });
});
