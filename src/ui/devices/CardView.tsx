import type { ComponentChild } from 'preact';
import { type Card, type Term, terms } from '../../domain/terms.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

interface Props {
  card: Card;
  strings: PracticeStrings;
  onFillIn: (term: Term) => void;
  /** One more row, for a value that changes. */
  row?: ComponentChild;
}

/** The practice card: the made-up person's values, each with a button that types it. */
export const CardView = ({ card, row = null, strings, onFillIn }: Props) => (
  <section class="card" aria-label={strings.card}>
    <p class="panel-title" aria-hidden="true">
      {strings.card}
    </p>
    <p class="small-print">{strings.cardNote}</p>
    <dl>
      {terms
        .filter((term) => card[term] !== undefined)
        .map((term) => (
          <div key={term}>
            <dt>{strings[`term.${term}`]}</dt>
            <dd>{card[term]}</dd>
            <dd class="fill-in">
              <button type="button" class="quiet" onClick={() => onFillIn(term)}>
                {fill(strings.fillIn, { term: strings[`term.${term}`] })}
              </button>
            </dd>
          </div>
        ))}
      {row}
    </dl>
  </section>
);
