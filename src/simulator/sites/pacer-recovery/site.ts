import { assign } from 'xstate';
import { askForPacerReset, askForUsername, followPacerLink, setPacerPassword } from '../../../domain/pacer-recovery.ts';
import type { Attempt } from '../../core/attempt.ts';
import { type Context, valueIn } from '../../core/context.ts';
import { form } from '../../core/form.ts';
import { practice } from '../../core/practice.ts';

const byNumber: Attempt = (context) =>
  askForUsername(context.world, { email: valueIn(context, 'email'), proof: [valueIn(context, 'accountNumber')] });

const byPerson: Attempt = (context) =>
  askForUsername(context.world, {
    email: valueIn(context, 'email'),
    proof: (['firstName', 'lastName', 'dateOfBirth'] as const).map((field) => valueIn(context, field)),
  });

const forReset: Attempt = (context) =>
  askForPacerReset(
    context.world,
    valueIn(context, 'email'),
    valueIn(context, 'username'),
    context.setting.place.pacer.account?.ownResetFrom ?? 0,
  );

const forPassword: Attempt = (context) =>
  setPacerPassword(context.world, valueIn(context, 'newPassword'), valueIn(context, 'newPasswordAgain'));

const keepEmail = ({ context: { fields } }: { context: Context }): Partial<Context> => ({
  fields: { email: fields.email ?? 'empty' },
  ticked: [],
  chosen: {},
  refusal: null,
});

/** PACER's pages for a forgotten username or password. They need no login. */
export const forgotSite = practice.createStateConfig({
  initial: 'username',
  states: {
    username: form(byNumber, 'sent'),
    // The same form with other fields: what stands in the first stays (prd guide, p. 3: type it, then ask for more options).
    moreOptions: { ...form(byPerson, 'sent'), entry: assign(keepEmail) },
    password: form(forReset, 'sent'),
    sent: { entry: 'openPage' },
    // The link that opened it stays good while it is open.
    newPassword: { ...form(forPassword, 'done'), entry: 'continuePage' },
    done: { entry: 'openPage' },
  },
});

/** Where the addresses of these pages lead. */
export const forgotAddresses = {
  forgotUsername: 'forgot.username',
  forgotPassword: 'forgot.password',
  newPassword: 'forgot.newPassword',
} as const;

/** Following the link of the message opens the page for a new password, if the link is still good. */
export const followReset = ({ context }: { context: Context }): Partial<Context> => ({
  world: followPacerLink(context.world),
});
