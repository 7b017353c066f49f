import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/court.ts';
import { practices } from '../../simulator/practices/list.ts';
import { openedStage, openWith } from './opened-stage.ts';
import { Practice } from '../practice/Practice.tsx';
import type { ScenarioText } from '../practice/props.ts';
import { type LoadedStage, loadStage } from './stage-loaders.ts';
import { keep, load } from '../practice/storage.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import {
  fragmentHere,
  keepPosition,
  type Position,
  positionIn,
  stageKey,
  type Way,
  wayIn,
  wayKey,
} from './way-position.ts';
import { WayList, type WayWords } from './WayList.tsx';

/** Everything the practice of a whole way gets from its page. */
export interface WholeWayProps {
  readonly court: Place;
  readonly pacer: Place;
  /** The words of every stage, by its id. An id followed by `-asked` has the words for when the second factor is asked for. */
  readonly texts: Readonly<Record<string, ScenarioText>>;
  readonly words: WayWords;
  readonly strings: PracticeStrings;
  readonly startHref: string;
  readonly guidesHref: string;
  readonly differencesHref: string;
}

/**
 * Loads the stage that the address and the stored position ask for. Out: what to do right before it is drawn. What the build drew stays if it
 * is the same stage.
 */
async function open(island: HTMLElement): Promise<() => void> {
  const way = wayIn(fragmentHere() ?? '');
  const court = island.closest<HTMLElement>('[data-court]')?.dataset.court ?? '';
  const stage = way.stages[positionIn(court, way).position.at];
  if (!stage) return () => undefined;
  openWith(await loadStage(stage));
  return () => {
    if (!way.isPlain || load(wayKey(court)).kind !== 'none') island.replaceChildren();
  };
}

if (typeof document !== 'undefined') {
  document.addEventListener('practice:opening', (event) => {
    const island = event.target as HTMLElement;
    if (event instanceof CustomEvent && island.closest('[data-court]'))
      (event.detail as Promise<() => void>[]).push(open(island));
  });
}

/** The practice of a whole way: its stages one after the other. In each, the person's accounts are as the stages before left them. */
export default function WholeWayPractice(props: WholeWayProps) {
  const { court, pacer, words, strings, texts } = props;
  const [way, setWay] = useState<Way>(() => wayIn(fragmentHere() ?? ''));
  const [{ position, isDamaged }, setPosition] = useState(() => positionIn(court.id, way));
  const [loaded, setLoaded] = useState<LoadedStage | null>(openedStage);
  // Raised at every beginning, so that beginning a stage again makes a new practice.
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const takesFocus = useRef(false);
  const asked = useRef(0);

  /** Shows a stage once its script is there. If another stage has been asked for since, that one wins. */
  const show = async (next: Way, to: Position) => {
    const number = (asked.current += 1);
    const stage = next.stages[to.at];
    if (!stage) return;
    setFailed(false);
    try {
      const found = await loadStage(stage);
      if (number !== asked.current) return;
      keepPosition(court.id, next, to);
      setWay(next);
      setPosition({ position: to, isDamaged: false });
      setLoaded(found);
      setTurn(number);
    } catch {
      setFailed(true);
    }
  };
  const goTo = (at: number) => {
    // A stage always begins anew, whatever was done in it before.
    keep(stageKey(court.id, way, at), null);
    takesFocus.current = true;
    void show(way, { at, done: position.done });
  };
  const finish = () => {
    if (position.done.includes(position.at)) return;
    const next = { at: position.at, done: [...position.done, position.at].sort((first, second) => first - second) };
    keepPosition(court.id, way, next);
    setPosition({ position: next, isDamaged: false });
  };

  useEffect(() => {
    if (isDamaged) keep(wayKey(court.id), null);
  }, [isDamaged, court.id]);
  useLayoutEffect(() => {
    const onHash = () => {
      const fragment = fragmentHere();
      if (fragment === null) return;
      const next = wayIn(fragment);
      takesFocus.current = false;
      void show(next, positionIn(court.id, next).position);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  });

  const titleOf = (at: number) => words.titles[way.stages[at]?.id ?? ''] ?? '';
  const next = position.at + 1;
  const values = { number: next + 1, count: way.stages.length, title: titleOf(next) };
  const stage = loaded?.stage;
  const text = stage && (texts[`${stage.id}-${stage.factor}`] ?? texts[stage.id]);
  const note = stage && words.notes[stage.factor];
  return (
    <div class="whole-way">
      <WayList
        way={way}
        position={position}
        words={words}
        problem={failed ? strings.loadFailed : isDamaged ? strings.storageBad : null}
        startHref={props.startHref}
        onBegin={goTo}
      />
      {loaded && stage && text && (
        <Practice
          key={turn}
          place={practices[stage.practice].place === 'court' ? court : pacer}
          scenario={loaded.scenario}
          text={note ? { ...text, start: `${text.start} ${note}` } : text}
          strings={strings}
          route={[]}
          mode="way"
          differencesHref={props.differencesHref}
          storedAs={stageKey(court.id, way, position.at)}
          takesFocus={takesFocus.current}
          onGoal={finish}
          afterGoal={
            next < way.stages.length ? (
              <p class="way-on">
                <button type="button" onClick={() => goTo(next)}>
                  {fill(words.goOn, values)}
                </button>
              </p>
            ) : (
              <p class="way-on">
                {words.finished} <a href={props.guidesHref}>{words.toGuides}</a>
              </p>
            )
          }
          {...(loaded.useSecondFactor && { useSecondFactor: loaded.useSecondFactor })}
        />
      )}
    </div>
  );
}
