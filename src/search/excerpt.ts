/** A piece of an excerpt: some words, and whether they were sought. */
export interface Piece {
  readonly text: string;
  readonly sought: boolean;
}

const endsSentence = /[.?!:]["”’)]*$/;

/**
 * The part of a text with the most sought words, in pieces of plain text. In: the text, the positions of the sought words in it
 * (counted in words), how many words to give, and how many words at the beginning to leave out (the title, which is above the
 * excerpt anyway). It begins with a sentence if a sentence begins nearby.
 */
export function excerptOf(text: string, sought: readonly number[], length: number, skip = 0): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const marked = new Set(sought.filter((at) => at >= skip && at < words.length));
  const densest = begin(marked, words.length, length, skip);
  const from = sentenceBefore(words, densest, skip, Math.floor(length / 3));
  const shown = words.slice(from, from + length);
  const pieces: { text: string; sought: boolean }[] = [];
  shown.forEach((word, index) => {
    const isSought = marked.has(from + index);
    const last = pieces.at(-1);
    if (last?.sought === isSought) last.text += ` ${word}`;
    else pieces.push({ text: word, sought: isSought });
  });
  if (from > skip) pieces.unshift({ text: '…', sought: false });
  if (from + length < words.length) pieces.push({ text: '…', sought: false });
  return pieces;
}

/** Where the first window with the most sought words begins. It begins with a sought word. */
function begin(marked: ReadonlySet<number>, count: number, length: number, skip: number): number {
  let best = { at: skip, has: 0 };
  for (const at of [...marked].sort((first, second) => first - second)) {
    const has = [...marked].filter((position) => position >= at && position < at + length).length;
    if (has > best.has) best = { at, has };
  }
  return Math.max(skip, Math.min(best.at, count - length));
}

/** The beginning of a word's sentence, if it is at most `reach` words back. */
function sentenceBefore(words: readonly string[], at: number, skip: number, reach: number): number {
  for (let from = at; from >= Math.max(skip, at - reach); from--) {
    if (from === skip || endsSentence.test(words[from - 1] ?? '')) return from;
  }
  return at;
}
