import { isTerm } from '../domain/terms.ts';
import { pageOf, type PracticeState, telephoneOf } from './simulator.ts';

/** Pages that stand for several: which menu, which page elsewhere, whom the login is for. */
const isOneOfSeveral = (page: string) => page === 'court.menu' || page === 'elsewhere' || page.startsWith('pacer.');

/**
 * What decides what can happen next: the page, what stands in its fields as classes, the devices, and the facts of the world that
 * can change. Not how one came here, nor a message that only lies on the screen.
 */
export function factsOf(state: PracticeState): string {
  const { world, fields, ticked, call, message, letterTo, at } = state.context;
  const page = pageOf(state);
  return JSON.stringify([
    page,
    isOneOfSeveral(page) ? at : '',
    Object.entries(fields)
      .filter(([, value]) => value !== 'empty')
      .sort(),
    ticked,
    message,
    letterTo,
    telephoneOf(state),
    call,
    Object.values(world.pacerAccounts).map((one) => one.standing),
    Object.values(world.filingAccounts).map(({ link, password, secondaryEmail }) => [link, password, secondaryEmail]),
    world.browser,
    world.mailbox,
    world.now,
    world.mismatchSeen,
    world.told,
  ]);
}

/** What makes two states the same: the facts, and the refusal that lies on the screen. */
export const identityOf = (state: PracticeState): string => `${factsOf(state)}${state.context.refusal ?? ''}`;

/** The same state with every field emptied that holds something not on the card. */
export const withoutMistypes = (state: PracticeState): PracticeState => {
  const fields = Object.fromEntries(Object.entries(state.context.fields).filter(([, value]) => isTerm(value)));
  return { ...state, context: { ...state.context, fields } };
};
