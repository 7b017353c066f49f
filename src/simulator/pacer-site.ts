import { assign } from 'xstate';
import { acceptNotice, logIn } from '../domain/signing-in.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { World } from '../domain/world.ts';
import { type Attempt, isRefused, outcomeOf } from './attempt.ts';
import { type Context, valueIn } from './context.ts';
import { practice } from './practice.ts';

/** Where a login leads in some circumstances. In `leads`: the world after the login, and what the login was for. */
export interface AfterLogin {
  readonly leads: (world: World, at: string) => boolean;
  readonly target: string;
}

const attempt: Attempt = (context) => logIn(context.world, valueIn(context, 'username'), valueIn(context, 'password'));

const awaitsNotice = ({ context }: { context: Context }) => {
  const outcome = attempt(context);
  return !isRefusal(outcome) && outcome.browser.awaitingNotice !== null;
};

const isTicked = ({ context }: { context: Context }) => context.ticked.includes('redaction');

const accepted: Attempt = ({ world }) => acceptNotice(world);

/** Does a login that is completed like this lead there? */
const leadsTo =
  (way: AfterLogin, completed: Attempt) =>
  ({ context }: { context: Context }): boolean => {
    const outcome = completed(context);
    return !isRefusal(outcome) && way.leads(outcome, context.at);
  };

/**
 * PACER's Central Sign-On: the login page, the redaction notice that filers must accept, and PACER's own page after it. In: where a login
 * leads, by circumstances; to the last place in all others.
 */
export const pacerSite = ([first, second, last]: readonly [AfterLogin, AfterLogin, string]) =>
  practice.createStateConfig({
    initial: 'login',
    states: {
      login: {
        entry: 'openPage',
        on: {
          'field.filled': { actions: 'fillField' },
          'login.pressed': [
            { guard: isRefused(attempt), actions: assign(outcomeOf(attempt)) },
            { guard: awaitsNotice, target: 'notice', actions: assign(outcomeOf(attempt)) },
            { guard: leadsTo(first, attempt), target: first.target, actions: assign(outcomeOf(attempt)) },
            { guard: leadsTo(second, attempt), target: second.target, actions: assign(outcomeOf(attempt)) },
            { target: last, actions: assign(outcomeOf(attempt)) },
          ],
        },
      },
      notice: {
        entry: 'continuePage',
        on: {
          'box.ticked': { actions: 'tickBox' },
          'notice.accepted': [
            { guard: (args) => !isTicked(args) },
            { guard: leadsTo(first, accepted), target: first.target, actions: assign(outcomeOf(accepted)) },
            { guard: leadsTo(second, accepted), target: second.target, actions: assign(outcomeOf(accepted)) },
            { target: last, actions: assign(outcomeOf(accepted)) },
          ],
        },
      },
      signedIn: { entry: 'openPage' },
    },
  });
