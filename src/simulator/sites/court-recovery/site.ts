import { assign } from 'xstate';
import { askForLogin, askForReset, followResetLink, setPassword } from '../../../domain/recovery.ts';
import { type Attempt, isRefused, outcomeOf } from '../../core/attempt.ts';
import { type Context, courtOf, valueIn } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

const forLogin: Attempt = (context) => askForLogin(context.world, courtOf(context).id, valueIn(context, 'recoveryKey'));
const forReset: Attempt = (context) => askForReset(context.world, courtOf(context).id, valueIn(context, 'recoveryKey'));
const forPassword: Attempt = (context) =>
  setPassword(
    context.world,
    courtOf(context).id,
    valueIn(context, 'newPassword'),
    valueIn(context, 'newPasswordAgain'),
  );

/** The pages on which a court recovers CM/ECF logins and passwords. They need no login. */
export const recoverySite = practice.createStateConfig({
  initial: 'login',
  states: {
    login: {
      entry: 'openPage',
      on: {
        'field.filled': { actions: 'fillField' },
        'recovery.submitted': [
          { guard: isRefused(forLogin), actions: assign(outcomeOf(forLogin)) },
          { target: 'sent', actions: assign(outcomeOf(forLogin)) },
        ],
      },
    },
    password: {
      entry: 'openPage',
      on: {
        'field.filled': { actions: 'fillField' },
        'recovery.submitted': [
          { guard: isRefused(forReset), actions: assign(outcomeOf(forReset)) },
          { target: 'sent', actions: assign(outcomeOf(forReset)) },
        ],
      },
    },
    sent: { entry: 'openPage' },
    newPassword: {
      entry: 'continuePage',
      on: {
        'field.filled': { actions: 'fillField' },
        'newPassword.submitted': [
          { guard: isRefused(forPassword), actions: assign(outcomeOf(forPassword)) },
          { target: 'done', actions: assign(outcomeOf(forPassword)) },
        ],
      },
    },
    done: { entry: 'openPage' },
  },
});

/** Following the link of the message opens the page for a new password, if the link is still good. */
export const followMessage = ({ context }: { context: Context }): Partial<Context> => ({
  world: followResetLink(context.world),
});
