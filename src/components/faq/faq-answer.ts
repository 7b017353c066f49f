import { factAt } from '../../content/fact-at.ts';
import { dateInWords } from '../fact/fact-text.ts';

/** A piece of an answer: words of ours, or those of a fact with the source that states it. */
export interface AnswerPart {
  readonly words: string;
  readonly source: string | null;
}

/** The facts that an answer names, each as `{path}` or, where it is a day, as `{path date}`. */
const place = /\{(\S+?)(?: (date))?\}/g;

/** The paths of the facts in an answer. */
export const factsInAnswer = (answer: string): string[] => [...answer.matchAll(place)].map(([, path = '']) => path);

/**
 * An answer in pieces, so that what a source states can be marked as such. In: the answer as its file has it, and what paths begin
 * with. Throws, naming the path, where there is no such fact.
 */
export function answerParts(answer: string, roots: unknown): AnswerPart[] {
  const parts: AnswerPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: path = '', 2: kind, index } of answer.matchAll(place)) {
    const fact = factAt(path, roots);
    if (!fact) throw new Error(`"${answer}": there is no fact ${path} in content/`);
    const value = String(fact.value);
    parts.push({ words: answer.slice(end, index), source: null });
    parts.push({ words: kind === 'date' ? dateInWords(value) : value, source: fact.source });
    end = index + whole.length;
  }
  return [...parts, { words: answer.slice(end), source: null }].filter(({ words }) => words !== '');
}

/** An answer in words, for where no mark can stand: what a search engine or a shared link shows. */
export const answerInWords = (answer: string, roots: unknown): string =>
  answerParts(answer, roots)
    .map(({ words }) => words)
    .join('');
