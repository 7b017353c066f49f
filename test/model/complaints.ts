import { linkUtilityRefusal } from '../../src/domain/linking.ts';
import { resetRefusal } from '../../src/domain/recovery.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { deviceOffers } from '../../src/simulator/offers.ts';
import { screenOf } from '../../src/simulator/screen-of.ts';
import { controlsOf, fieldsOf, type Screen, wordsOf } from '../../src/simulator/screen.ts';
import type { PracticeState } from '../../src/simulator/simulator.ts';

/** Why a state is refused something: what its page was last asked, or the link utility as a whole. */
export function reasonIn(state: PracticeState, page: Screen['page']): Reason | null {
  const { world, setting, refusal } = state.context;
  const closed = ['court.linkEntry', 'court.linkVerify'].includes(page)
    ? linkUtilityRefusal(world, setting.court)
    : null;
  const reset = page === 'recovery.newPassword' ? resetRefusal(world) : null;
  return closed?.refused ?? reset?.refused ?? refusal;
}

const errorsOn = (screen: Screen) =>
  screen.blocks.flatMap((block) => (block.kind === 'message' && block.tone === 'error' ? [block.text.text] : []));

/** What is wrong with the screen of a state: words that are missing, names that two controls share, a refusal without its message. */
export function complaintsAbout(state: PracticeState): string[] {
  const screen = screenOf(state);
  const { court } = state.context.setting;
  const empty = wordsOf(screen).filter((one) => one.text.trim() === '');
  const devices = deviceOffers(state).flatMap((offer) => (offer.kind === 'press' ? [offer.control] : []));
  const names = [...controlsOf(screen), ...fieldsOf(screen), ...devices].map((one) => one.label.text);
  const shared = names.filter((name, index) => name.trim() === '' || names.indexOf(name) !== index);
  const reason = reasonIn(state, screen.page);
  const expected = reason === null ? [] : [court.refusals[reason].message.text];
  const errors = errorsOn(screen);
  return [
    ...empty.map(() => `${screen.page}: words are missing`),
    ...shared.map((name) => `${screen.page}: two controls are named "${name}"`),
    ...(errors.join() === expected.join() ? [] : [`${screen.page}: says "${errors.join()}" for ${String(reason)}`]),
  ];
}
