import { useRef, useState } from 'preact/hooks';
import { classOf, isTerm, type Term, type ValueClass } from '../../domain/terms.ts';
import { momentOf, shownState, stateOf } from '../../scenarios/play/session.ts';
import { knownCard, type State } from '../../simulator/core/moment.ts';
import type { FieldId, PracticeEvent } from '../../simulator/core/names.ts';
import type { Offer } from '../../simulator/core/offers.ts';
import { type Field, fieldsOf } from '../../simulator/core/screen.ts';
import { useCoach, whenReady } from '../coach/use-coach.ts';
import type { ScreenActions } from '../screen/screen-actions.ts';
import type { Play } from './play.ts';
import type { PlayedProps } from './props.ts';
import type { FillInCode } from './second-factor.ts';
import type { Focus } from './use-focus.ts';

/** What is done within a page and does not leave it. */
const withinPage: readonly PracticeEvent['type'][] = [
  'field.filled',
  'box.ticked',
  'option.chosen',
  'browser.cookiesAccepted',
];

/**
 * What the reader does in a practice, and what the coach does for the reader.
 * In: the session with what can be done to it, and the focus. Out: what is on the screen, and what its controls do.
 */
export function usePlay(practice: Play, focus: Focus, props: PlayedProps) {
  const { session } = practice;
  const { simulator } = session;
  const state = stateOf(session);
  const moment = momentOf(session);
  const screen = simulator.screenOf(shownState(session));
  const fields = fieldsOf(screen);
  // A value that the reader has chosen replaces the card's value for as long as the page is open.
  const card = { ...knownCard(moment), ...Object.fromEntries(practice.own) };
  const coach = useCoach(session);
  const factor = props.useSecondFactor?.({ practice, moment, strings: props.strings }) ?? null;
  // Advice holds in the state that it was asked for in, and in no other.
  const [advice, setAdvice] = useState<{ readonly offer: Offer; readonly state: State } | null>(null);
  const advised = advice?.state === state ? advice.offer : null;
  // Typing in an ignored field changes no state, but the screen has to show the text.
  const [, redraw] = useState('');
  const lastField = useRef<FieldId | null>(null);
  const latest = useRef(state);
  latest.current = state;

  const press = (event: PracticeEvent) => {
    factor?.catchUp();
    focus.remember();
    // The focus goes to what is new on the screen; devices keep it.
    focus.goesToNews(!simulator.isOfDevice(event) && !withinPage.includes(event.type));
    practice.do(event);
  };

  const type = (field: Field, typed: string) => {
    practice.texts.set(field.field, typed);
    if (field.ignored) {
      redraw(typed);
      return;
    }
    factor?.catchUp();
    const value = factor?.classOf(field, typed) ?? classOf(typed, field.classes, card, field.own);
    practice.do({ type: 'field.filled', field: field.field, value });
    if (value !== field.own?.term || !field.own.isKept) return;
    practice.own.set(value, typed.trim());
    // The texts in the other fields are compared with the new value.
    for (const other of fields.filter(({ field: id, classes }) => id !== field.field && classes.includes(value))) {
      const text = practice.texts.get(other.field) ?? '';
      const otherValue = classOf(text, other.classes, { ...card, [value]: typed.trim() }, other.own);
      practice.do({ type: 'field.filled', field: other.field, value: otherValue });
    }
  };
  const actions: ScreenActions = { press, type, focus: (field) => (lastField.current = field) };

  /** The text that the reader has for a value: a code, or a value of the card. */
  const textFor = (value: ValueClass): string => factor?.textOf(value) ?? (isTerm(value) ? (card[value] ?? '') : '');

  /** The text to show in a field. */
  const textOf = (field: Field): string => {
    const typed = practice.texts.get(field.field);
    if (field.ignored) return typed ?? field.initial;
    // A code expires while it is in its field, but it is still what was typed.
    const isStillThere = (text: string) =>
      field.code ? field.value !== 'empty' : classOf(text, field.classes, card, field.own) === field.value;
    return typed !== undefined && isStillThere(typed) ? typed : textFor(field.value);
  };

  const fillIn = (term: Term) => {
    const target =
      fields.find(({ field }) => field === lastField.current) ??
      fields.find(({ classes }) => classes.includes(term)) ??
      fields[0];
    if (target) type(target, card[term] ?? '');
  };
  const fillInCode: FillInCode = (kind, text) => {
    const target = fields.find(({ code }) => code === kind);
    if (target) type(target, text);
  };

  // The coach's table may still be incomplete. It is completed in slices, so that this click is answered at once. If the reader has done something
  // else by then, the advice is out of date and is dropped.
  const onNext = () =>
    whenReady(coach, () => {
      if (latest.current !== state) return;
      const next = coach.advise(state);
      setAdvice(next.kind === 'do' ? { offer: next.offer, state } : null);
    });
  const onDoIt = () => {
    if (!advised) return;
    focus.remember();
    if (advised.kind === 'fill') type(advised.field, textFor(advised.event.value));
    else press(advised.event);
  };

  /** Takes something back: a state that comes again is not told again what to do. */
  const takeBack = (what: () => void) => () => {
    focus.remember();
    setAdvice(null);
    what();
  };
  const coaching = {
    canDoIt: advised !== null,
    onNext,
    onDoIt,
    onUndo: takeBack(practice.undo),
    onStartOver: takeBack(() => practice.startOver()),
  };
  return { screen, card, factor, advised, actions, textOf, fillIn, fillInCode, coaching };
}
