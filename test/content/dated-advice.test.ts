import { describe, expect, it } from 'vitest';
import { questions } from '../support/faq.ts';

/** Questions about when the second factor is needed, and about putting it off: what they answer changed from month to month. */
const onTime = questions.filter(({ data }) =>
  data.topics.some((topic) => ['mfa-who-when', 'mfa-skip'].includes(topic)),
);

const decides = /\bneeds?\b|\bmust\b|\brequired\b|\bhave to\b|\bnothing to do\b|\bskips?\b|\bprompt/i;
const firstSentence = (answer: string) => answer.split(/(?<=[.?!]) /)[0] ?? '';
const hasItsDay = (answer: string) => /\{\S+ date\}/.test(firstSentence(answer));
const undated = (answer: string) => decides.test(answer) && !hasItsDay(answer);

describe('advice on when the second factor is needed', () => {
  it('stands with its day in the first sentence of the answer', () => {
    expect(onTime.length).toBeGreaterThan(6);
    expect(onTime.filter(({ data }) => undated(data.answer)).map(({ id, data }) => `${id}: ${data.answer}`)).toEqual(
      [],
    );
  });

  it('without it, it would be found', () => {
    expect(undated('No need. The newest advice is to enroll only if PACER prompts you.')).toBe(true);
    expect(undated('Yes, you can skip it three times. So it was on {mfa.tipsFebruary date}.')).toBe(true);
    expect(undated('As of {mfa.tipsFebruary date}, yes, three times. Then you must enroll.')).toBe(false);
  });

  it('leads to what PACER itself says today', () => {
    const advising = onTime.filter(({ data }) => data.answer.includes('{mfa.onlyIfPromptedFrom date}'));
    expect(advising.length).toBeGreaterThan(1);
    for (const { id, body } of advising) expect(body, id).toContain('of="mfa.checkPacer"');
  });
});
