import { accountFile, cmecfFile, courtFiles, mfaFile, pacerFile } from '../support/content.ts';

/** Words on a practice screen, as the files have them. */
interface Words {
  readonly text: string;
  readonly illustrative?: boolean;
}

const isWords = (value: object): value is Words => 'text' in value && typeof value.text === 'string';

/** All words that a file of `content/` gives its screens, wherever they are in the file. */
const wordsIn = (value: unknown): Words[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
};

/** What the practice invented: words that are marked as ours and that no source gives anywhere. */
export function inventedWords(files: readonly unknown[] = [cmecfFile, pacerFile, accountFile, mfaFile, courtFiles]) {
  const words = files.flatMap(wordsIn);
  const given = words.filter(({ illustrative }) => illustrative !== true).map(({ text }) => text);
  const ours = words.filter(({ illustrative, text }) => illustrative === true && !given.includes(text));
  const texts = [...new Set(ours.map(({ text }) => text))];
  const isMessage = (text: string) => /[.!?]$/.test(text);
  return { messages: texts.filter(isMessage), names: texts.filter((text) => !isMessage(text)) };
}

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const inParts = (text: string) => text.split(/\{\w+\}/).map((part) => part.trim());

/** Does prose contain a text? Placeholders, such as `{nickname}`, match anything. */
export const holds = (prose: string, text: string): boolean => {
  const parts = inParts(text).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.{1,40}')).test(folded(prose));
};

/** Does a paragraph say that it speaks of the practice, or that words are ours? */
export const speaksOfThePractice = (prose: string): boolean => /\bpractice\b|\bours\b|\bour own\b/i.test(prose);
