import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classOf, isTerm, type Term, type ValueClass } from '../../domain/terms.ts';
import { variantsIn } from '../../scenarios/play/scenario.ts';
import { shownState, stateOf } from '../../scenarios/play/session.ts';
import { knownCard } from '../../simulator/core/moment.ts';
import type { FieldId, PracticeEvent } from '../../simulator/core/names.ts';
import type { Offer } from '../../simulator/core/offers.ts';
import { type Field, fieldsOf } from '../../simulator/core/screen.ts';
import { BrowserFrame } from '../screen/BrowserFrame.tsx';
import { CardView } from '../devices/CardView.tsx';
import { CoachView } from '../coach/CoachView.tsx';
import { Devices } from '../devices/Devices.tsx';
import { tickSteps } from './guide-steps.ts';
import type { PlayedProps } from './props.ts';
import type { FillInCode } from './second-factor.ts';
import type { ScreenActions } from '../screen/screen-actions.ts';
import { ScreenView } from '../screen/ScreenView.tsx';
import { watchSecondPresses } from './second-press.ts';
import { Transcript } from '../coach/Transcript.tsx';
import { useCoach, whenReady } from '../coach/use-coach.ts';
import { usePractice } from './use-practice.ts';
import { answerIn, coachSays, placeIn, statusIn, toldOf } from './what-to-say.ts';

/** What is done within a page, and leaves one where one is. */
const withinPage: readonly PracticeEvent['type'][] = [
  'field.filled',
  'box.ticked',
  'option.chosen',
  'browser.cookiesAccepted',
];

/** The practice: a drawn browser with its screen, the devices, the card and the coach. */
export function Practice(props: PlayedProps) {
  const { strings, text, route, mode, place: where, onGoal } = props;
  const practice = usePractice(props);
  const { session } = practice;
  const { scenario, variant, simulator } = session;
  const state = stateOf(session);
  const shown = shownState(session);
  const moment = simulator.momentOf(state);
  const screen = simulator.screenOf(shown);
  const views = simulator.viewsOf(state);
  // A value of the person's own choosing takes the place of the card's, for as long as the page is open.
  const card = { ...knownCard(moment), ...Object.fromEntries(practice.own) };
  const coach = useCoach(session);
  const factor = props.useSecondFactor?.({ practice, moment, strings }) ?? null;
  const [advised, setAdvised] = useState<Offer | null>(null);
  const [isOpen, setOpen] = useState(false);
  // A field that plays no part changes no state, but the screen shows what stands in it.
  const [, redraw] = useState('');
  const root = useRef<HTMLElement>(null);
  const lastField = useRef<FieldId | null>(null);
  const moveFocus = useRef(props.takesFocus ?? false);
  const focusedIn = useRef<Element | null>(null);

  const variants = variantsIn(scenario, where);
  const told = toldOf(session, route, advised, practice.note, strings);
  const { outcome, done } = told;
  const isDone = outcome.kind === 'complete';
  const place = placeIn(told, strings);

  const rememberFocus = () => (focusedIn.current = document.activeElement?.closest('section') ?? null);
  const act = (event: PracticeEvent) => {
    factor?.catchUp();
    rememberFocus();
    setAdvised(null);
    // Focus goes to what is new on the screen; devices keep it.
    moveFocus.current = !simulator.isOfDevice(event) && !withinPage.includes(event.type);
    practice.do(event);
  };
  const type = (field: Field, typed: string) => {
    practice.texts.set(field.field, typed);
    setAdvised(null);
    if (field.ignored) {
      redraw(typed);
      return;
    }
    factor?.catchUp();
    const value = factor?.classOf(field, typed) ?? classOf(typed, field.classes, card, field.own);
    practice.do({ type: 'field.filled', field: field.field, value });
    if (value !== field.own?.term || !field.own.isKept) return;
    practice.own.set(value, typed.trim());
    // What stands in other fields is compared with the new value.
    for (const other of fieldsOf(screen).filter((one) => one.field !== field.field && one.classes.includes(value))) {
      const text = practice.texts.get(other.field) ?? '';
      const otherValue = classOf(text, other.classes, { ...card, [value]: typed.trim() }, other.own);
      practice.do({ type: 'field.filled', field: other.field, value: otherValue });
    }
  };
  const actions: ScreenActions = { press: act, type, focus: (field) => (lastField.current = field) };
  const textOf = (field: Field): string => {
    const typed = practice.texts.get(field.field);
    if (field.ignored) return typed ?? field.initial;
    // A code grows old in its field, but it is still what was typed.
    const standsThere = (text: string) =>
      field.code ? field.value !== 'empty' : classOf(text, field.classes, card, field.own) === field.value;
    if (typed !== undefined && standsThere(typed)) return typed;
    return factor?.textOf(field.value) ?? textOnCard(field.value);
  };
  const textOnCard = (value: ValueClass): string => (isTerm(value) ? (card[value] ?? '') : '');
  const fillIn = (term: Term) => {
    const fields = fieldsOf(screen);
    const target =
      fields.find((one) => one.field === lastField.current) ??
      fields.find((one) => one.classes.includes(term)) ??
      fields[0];
    if (target) type(target, card[term] ?? '');
  };
  const carryOut = (offer: Offer) => {
    rememberFocus();
    if (offer.kind === 'fill') type(offer.field, factor?.textOf(offer.event.value) ?? textOnCard(offer.event.value));
    else act(offer.event);
  };
  const ring = advised?.event ?? null;
  const fillInCode: FillInCode = (kind, code) => {
    const target = fieldsOf(screen).find((one) => one.code === kind);
    if (target) type(target, code);
  };
  const latest = useRef(state);
  latest.current = state;
  // A table that is not complete yet is completed in slices: the click is answered by then, and what was done since is not overtaken.
  const showNext = () =>
    whenReady(coach, () => {
      if (latest.current !== state) return;
      const advice = coach.advise(state);
      setAdvised(advice.kind === 'do' ? advice.offer : null);
    });

  useLayoutEffect(watchSecondPresses, []);

  // After a screen changes, focus goes to what is new: the message that refuses, or the heading of the page.
  useLayoutEffect(() => {
    if (!moveFocus.current) {
      const focused = document.activeElement ?? document.body;
      const isLost = focused === document.body || focused.matches(':disabled');
      // The button that was pressed is gone or off: stay with what it belonged to.
      if (isLost) focusedIn.current?.querySelector<HTMLElement>('button:enabled')?.focus();
      focusedIn.current = null;
      return;
    }
    moveFocus.current = false;
    focusedIn.current = null;
    const target =
      root.current?.querySelector<HTMLElement>('[data-message]') ??
      root.current?.querySelector<HTMLElement>('[data-screen-title]');
    target?.focus({ preventScroll: mode === 'guide' });
  }, [session, mode]);

  // "Try from here" unfolds the practice and leads into it.
  useLayoutEffect(() => {
    const onTry = () => {
      setOpen(true);
      moveFocus.current = true;
    };
    document.addEventListener('practice:try', onTry);
    return () => document.removeEventListener('practice:try', onTry);
  }, []);

  useEffect(() => {
    if (mode === 'guide' && variant.id === 'usual')
      tickSteps(
        route.map((one) => one.id),
        done,
      );
  }, [mode, variant.id, route, done, session]);

  useEffect(() => {
    if (isDone) onGoal?.();
  }, [isDone, onGoal]);

  return (
    <section
      id="practice"
      class={`practice in-${mode}`}
      aria-label={strings.practice}
      data-open={isOpen || undefined}
      data-practice=""
      ref={root}
    >
      {mode === 'guide' && (
        <p class="sheet-handle">
          <span>{place ?? text.title}</span>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? strings.closeSheet : strings.openSheet}
          </button>
        </p>
      )}
      <h2 class="practice-title">{strings.practice}</h2>
      <div class={isDone && props.afterGoal ? 'practice-body goes-on' : 'practice-body'}>
        <p class="only-card">{strings.onlyCardValues}</p>
        <div role="status" class="status" data-outcome={outcome.kind}>
          {statusIn(told, text, strings)}
        </div>
        {isDone && props.afterGoal}
        <BrowserFrame
          screen={screen}
          strings={strings}
          ringAddress={advised?.kind === 'go'}
          back={practice.back}
          onGo={(typed) => act({ type: 'address.entered', to: simulator.addressIn(typed, state) })}
          ring={ring}
          onPress={act}
        >
          <ScreenView
            screen={screen}
            idPrefix="practice-"
            textOf={textOf}
            strings={strings}
            ring={ring}
            actions={actions}
          />
        </BrowserFrame>
        <div class="beside">
          <CoachView
            strings={strings}
            says={coachSays(told, text, strings)}
            answer={answerIn(told)}
            place={place}
            canUndo={told.hasBegun}
            canDoIt={advised !== null}
            onNext={showNext}
            onDoIt={() => advised && carryOut(advised)}
            onUndo={() => {
              rememberFocus();
              setAdvised(null);
              practice.undo();
            }}
            onStartOver={() => {
              rememberFocus();
              setAdvised(null);
              practice.startOver();
            }}
          />
          <CardView card={card} strings={strings} onFillIn={fillIn} row={factor?.cardRow(fillInCode)} />
          {variants.length > 1 && (
            <details class="what-if">
              <summary>{strings.whatIf}</summary>
              <ul>
                {variants.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      class="quiet"
                      aria-pressed={one.id === variant.id}
                      onClick={() => practice.startOver(one.id)}
                    >
                      {text.variants[one.id]?.title ?? strings.usual}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Transcript session={session} strings={strings} />
          <p class="small-print">
            <a href={props.differencesHref}>{strings.differences}</a>
          </p>
        </div>
        <Devices
          views={views}
          card={card}
          strings={strings}
          ring={ring}
          onPress={act}
          phone={factor?.phone({ view: views.phone, strings, ring, onPress: act }, fillInCode)}
          run={factor?.run ?? null}
        />
      </div>
    </section>
  );
}
