import { refusalIn } from '../../src/domain/court.ts';
import { byItself } from '../../src/simulator/core/by-itself.ts';
import type { Practice } from '../../src/simulator/core/practice.ts';
import { knownCard, type State } from '../../src/simulator/core/moment.ts';
import { fieldsOf, type Screen, wordsOf } from '../../src/simulator/core/screen.ts';
import { answeredIn } from './descriptions.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

const errorsOn = (screen: Screen) =>
  screen.blocks.flatMap((block) => (block.kind === 'message' && block.tone === 'error' ? [block.text.text] : []));

/** What a practice answers, worked out once. */
const known = new WeakMap<Practice, ReadonlySet<string>>();
function answersOf(practice: Practice): ReadonlySet<string> {
  const answers = known.get(practice) ?? answeredIn(practice);
  known.set(practice, answers);
  return answers;
}

/** What messages and answers say from the card that is not known yet, which would leave a gap in them. In: a state of a practice. */
function untellable(simulator: Simulator, state: State): string[] {
  const { mailbox, telephone } = simulator.viewsOf(state);
  const card = knownCard(simulator.momentOf(state));
  const said = [mailbox?.open?.text.text, telephone?.answer?.text].flatMap((text) => text ?? []);
  return said.flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].flatMap(([place, name = '']) =>
      name in card ? [] : [`"${text}": ${place} is not known`],
    ),
  );
}

/** What is wrong with the screen of a state: words that are missing, names that two controls share, a control that nobody answers, a refusal without its message. */
export function complaintsAbout(simulator: Simulator, state: State): string[] {
  const screen = simulator.screenOf(state);
  const { place } = simulator.setting;
  const empty = wordsOf(screen).filter(({ text }) => text.trim() === '');
  const answers = answersOf(simulator.practice);
  const controls = simulator.offersIn(state).flatMap((offer) => (offer.kind === 'press' ? [offer.control] : []));
  // A tab and a field may share a name: one is a link, the other a text box.
  const shared = [controls, fieldsOf(screen)].flatMap((labeled) => {
    const names = labeled.map(({ label }) => label.text);
    return names.filter((name, index) => name.trim() === '' || names.indexOf(name) !== index);
  });
  // What the browser does by itself does not need a site.
  const unanswered = controls.filter(({ event: { type } }) => !(type in byItself) && !answers.has(type));
  const reason = simulator.reasonIn(state);
  const expected = reason === null ? [] : [refusalIn(place, reason).message.text];
  const errors = errorsOn(screen);
  return [
    ...empty.map(() => `${screen.page}: words are missing`),
    ...unanswered.map(({ event }) => `${screen.page}: nobody answers ${event.type}`),
    ...shared.map((name) => `${screen.page}: two controls are named "${name}"`),
    ...untellable(simulator, state),
    ...(errors.join() === expected.join() ? [] : [`${screen.page}: says "${errors.join()}" for ${String(reason)}`]),
  ];
}
