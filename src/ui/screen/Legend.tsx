import type { Wording } from '../../domain/wording.ts';
import { type Screen, wordsOf } from '../../simulator/core/screen.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

const quote = (words: readonly Wording[]) => [...new Set(words.map(({ text }) => `“${shortened(text)}”`))].join(', ');
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Says where the words on a screen come from: which are borrowed from which source, and which are ours. */
export function Legend({ screen, strings }: { screen: Screen; strings: PracticeStrings }) {
  const words = wordsOf(screen);
  const borrowed = words.filter(({ grade }) => grade === 'borrowed');
  const sources = [...new Set(borrowed.map(({ from }) => from ?? ''))];
  const ours = words.filter(({ grade }) => grade === 'illustrative');
  return (
    <details class="legend">
      <summary>{strings.screenLegend}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source} class="borrowed">
            {fill(strings.borrowedFrom, {
              source,
              words: quote(borrowed.filter(({ from }) => (from ?? '') === source)),
            })}
          </li>
        ))}
        {ours.length > 0 && <li class="illustrative">{fill(strings.illustrative, { words: quote(ours) })}</li>}
        <li>{strings.quotedRest}</li>
      </ul>
    </details>
  );
}
