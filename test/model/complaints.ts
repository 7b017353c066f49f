import { refusalIn } from '../../src/domain/court.ts';
import type { State } from '../../src/simulator/core/moment.ts';
import { fieldsOf, type Screen, wordsOf } from '../../src/simulator/core/screen.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

const errorsOn = (screen: Screen) =>
  screen.blocks.flatMap((block) => (block.kind === 'message' && block.tone === 'error' ? [block.text.text] : []));

/** What is wrong with the screen of a state: words that are missing, names that two controls share, a refusal without its message. */
export function complaintsAbout(simulator: Simulator, state: State): string[] {
  const screen = simulator.screenOf(state);
  const { place } = simulator.setting;
  const empty = wordsOf(screen).filter((one) => one.text.trim() === '');
  const controls = simulator.offersIn(state).flatMap((offer) => (offer.kind === 'press' ? [offer.control] : []));
  // A tab and a field may share a name: one is a link, the other a text box.
  const shared = [controls, fieldsOf(screen)].flatMap((some) => {
    const names = some.map((one) => one.label.text);
    return names.filter((name, index) => name.trim() === '' || names.indexOf(name) !== index);
  });
  const reason = simulator.reasonIn(state);
  const expected = reason === null ? [] : [refusalIn(place, reason).message.text];
  const errors = errorsOn(screen);
  return [
    ...empty.map(() => `${screen.page}: words are missing`),
    ...shared.map((name) => `${screen.page}: two controls are named "${name}"`),
    ...(errors.join() === expected.join() ? [] : [`${screen.page}: says "${errors.join()}" for ${String(reason)}`]),
  ];
}
