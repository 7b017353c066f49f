/** A piece of an excerpt: some words, and whether they are what was sought. */
export interface Piece {
  readonly text: string;
  readonly sought: boolean;
}

const endsSentence = /[.?!:]["”’)]*$/;

/**
 * The part of a text where most of the sought words stand, in pieces of plain text. In: the text, where in it the sought words
 * stand (counted in words), how many words to give, and how many words at the beginning to leave out (the title, which stands
 * above the excerpt anyway). Begins with a sentence where one begins nearby.
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

/** Where the first of the windows with most sought words begins: with one of them. */
function begin(marked: ReadonlySet<number>, count: number, length: number, skip: number): number {
  let best = { at: skip, has: 0 };
  for (const at of [...marked].sort((a, b) => a - b)) {
    const has = [...marked].filter((one) => one >= at && one < at + length).length;
    if (has > best.has) best = { at, has };
  }
  return Math.max(skip, Math.min(best.at, count - length));
}

/** The beginning of the sentence that a word stands in, if it is at most `reach` words back. */
function sentenceBefore(words: readonly string[], at: number, skip: number, reach: number): number {
  for (let from = at; from >= Math.max(skip, at - reach); from--) {
    if (from === skip || endsSentence.test(words[from - 1] ?? '')) return from;
  }
  return at;
}
