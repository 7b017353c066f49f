import { fill } from '../domain/fill.ts';
import type { Wording } from '../domain/wording.ts';
import type { FactOf, WordingEntry } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';

/** Gives a grade to what a court's practice shows. */
export interface Grading {
  /** Words of a screen. */
  readonly words: (entry: WordingEntry) => Wording;
  /** A value that a source states, as words: its grade is that of its source. */
  readonly stated: (fact: FactOf<unknown>, text: string) => Wording;
}

/**
 * The grading of words for a court. All grades are given here:
 * - quoted if their source speaks for this court or for all courts;
 * - borrowed if their source speaks for another court, is code that read pages of other courts, or is a report by others;
 * - illustrative if they have no source.
 *
 * In: the court's id, its name in PACER's list, all sources. Throws if a source is not among them.
 */
export function gradingFor(id: string, pacerName: string, sources: Readonly<Record<string, Source>>): Grading {
  const words = (entry: WordingEntry): Wording => {
    // Other places in a word are filled on its screen.
    const text = entry.text.includes('{court}') ? fill(entry.text, { court: pacerName }) : entry.text;
    if (!('source' in entry)) return { text, grade: 'illustrative' };
    const source = sources[entry.source];
    if (!source)
      throw new Error(
        `content/courts/${id}.yaml: the words "${entry.text}" name the source ${entry.source}, which is not in content/sources/`,
      );
    const isAuthority = source.kind === 'document' || source.kind === 'official-page';
    const speaksForUs = isAuthority && (source.court === undefined || source.court === id);
    return { text, grade: speaksForUs ? 'quoted' : 'borrowed', from: source.shortTitle };
  };
  return { words, stated: ({ source }, text) => words({ text, source }) };
}
