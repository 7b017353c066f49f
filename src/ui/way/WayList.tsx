import type { ListFault } from '../../scenarios/way/tasks.ts';
import type { Stage } from '../../scenarios/way/way.ts';
import { fill } from '../../domain/fill.ts';
import type { Position, Way } from './way-position.ts';

/** The words around the stages of a way. */
export interface WayWords {
  readonly steps: string;
  readonly plain: string;
  readonly ask: string;
  readonly begin: string;
  readonly beginNamed: string;
  readonly done: string;
  readonly inHand: string;
  readonly goOn: string;
  readonly finished: string;
  readonly toGuides: string;
  /** The stages' titles, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** What is so about the second factor in a stage. */
  readonly notes: Readonly<Partial<Record<Stage['factor'], string>>>;
  /** What is wrong with an address. */
  readonly faults: Readonly<Record<ListFault, string>>;
}

interface Props {
  way: Way;
  position: Position;
  words: WayWords;
  /** What else the reader has to know; null where there is nothing. */
  problem: string | null;
  startHref: string;
  onBegin: (at: number) => void;
}

/** The stages of a way. The current one is marked, and each has a button to begin it. */
export const WayList = ({ way, position, words, problem, startHref, onBegin }: Props) => (
  <section class="way-stages" aria-labelledby="way-stages">
    <h2 id="way-stages">{fill(words.steps, { count: way.stages.length })}</h2>
    <p role="status" class="way-problem">
      {way.fault ? words.faults[way.fault] : problem}
    </p>
    {(way.isPlain || way.fault !== null) && (
      <p>
        {words.plain} <a href={startHref}>{words.ask}</a>
      </p>
    )}
    <ol class="way">
      {way.stages.map(({ id }, at) => {
        const title = words.titles[id] ?? '';
        const isInHand = at === position.at;
        return (
          <li key={id} aria-current={isInHand ? 'step' : undefined} data-done={position.done.includes(at) || undefined}>
            <span class="way-title">{title}</span>{' '}
            {position.done.includes(at) && <span class="way-state">{`✓ ${words.done} `}</span>}
            {isInHand && <span class="way-state">{`${words.inHand} `}</span>}
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.beginNamed, { number: at + 1, title })}
              onClick={() => onBegin(at)}
            >
              {words.begin}
            </button>
          </li>
        );
      })}
    </ol>
  </section>
);
