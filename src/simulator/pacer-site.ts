import { assign } from 'xstate';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { acceptNotice, logIn } from '../domain/signing-in.ts';
import type { World } from '../domain/world.ts';
import { type Context, valueIn } from './context.ts';
import { practice } from './practice.ts';

const attempt = (context: Context): World | Refusal =>
  logIn(context.world, valueIn(context, 'username'), valueIn(context, 'password'));

const isRefused = ({ context }: { context: Context }) => isRefusal(attempt(context));

const awaitsNotice = ({ context }: { context: Context }) => {
  const outcome = attempt(context);
  return !isRefusal(outcome) && outcome.browser.awaitingNotice !== null;
};

const isForCourt = ({ context }: { context: Context }) => context.at === 'court';

/** Was the login asked for by the splash page's link to the link utility (cod guide, step 1)? */
const isForLinking = ({ context }: { context: Context }) => context.at === 'linkUtility';

const isTicked = ({ context }: { context: Context }) => context.ticked.includes('redaction');

const enter = ({ context }: { context: Context }): Partial<Context> => {
  const outcome = attempt(context);
  return isRefusal(outcome) ? { refusal: outcome.refused } : { world: outcome };
};

const accept = ({ context }: { context: Context }): Partial<Context> => ({ world: acceptNotice(context.world) });

/** PACER's Central Sign-On: the login page, the redaction notice that filers must accept, and PACER's own page after it. */
export const pacerSite = practice.createStateConfig({
  initial: 'login',
  states: {
    login: {
      entry: 'openPage',
      on: {
        'field.filled': { actions: 'fillField' },
        'login.pressed': [
          { guard: isRefused, actions: assign(enter) },
          { guard: awaitsNotice, target: 'notice', actions: assign(enter) },
          { guard: isForCourt, target: '#practice.browser.court.home', actions: assign(enter) },
          { guard: isForLinking, target: '#practice.browser.court.linkEntry', actions: assign(enter) },
          { target: 'signedIn', actions: assign(enter) },
        ],
      },
    },
    notice: {
      entry: 'continuePage',
      on: {
        'box.ticked': { actions: 'tickBox' },
        'notice.accepted': [
          {
            guard: ({ context }) => isTicked({ context }) && isForCourt({ context }),
            target: '#practice.browser.court.home',
            actions: assign(accept),
          },
          {
            guard: ({ context }) => isTicked({ context }) && isForLinking({ context }),
            target: '#practice.browser.court.linkEntry',
            actions: assign(accept),
          },
          { guard: isTicked, target: 'signedIn', actions: assign(accept) },
        ],
      },
    },
    signedIn: { entry: 'openPage' },
  },
});
