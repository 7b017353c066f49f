import { dateInWords } from './fact-text.ts';

/** A part of an answer: words, or a date that comes from a fact, with the source of it. */
export interface AnswerPart {
  readonly text: string;
  readonly source: string | null;
}

/** What an answer takes of content: a value and its source. */
type DateAt = (path: string) => { readonly value: unknown; readonly source: string } | null;

/**
 * The answer to a question in parts. In: the answer, in which `{mfa.requiredBy}` stands for the date of that fact; what finds a fact by its
 * path. Out: words and dates in their order. Throws, naming the path, where there is no such fact or where it is no date.
 */
export function partsOf(answer: string, dateAt: DateAt): AnswerPart[] {
  return answer.split(/\{([\w.-]+)\}/).map((text, index) => {
    if (index % 2 === 0) return { text, source: null };
    const fact = dateAt(text);
    if (typeof fact?.value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(fact.value))
      throw new Error(`the answer names {${text}}, which is no date in content/facts/`);
    return { text: dateInWords(fact.value), source: fact.source };
  });
}

/** The same as plain text. */
export const plainAnswer = (parts: readonly AnswerPart[]): string => parts.map(({ text }) => text).join('');
