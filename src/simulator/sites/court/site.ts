import { assign } from 'xstate';
import { confirmLink, linkUtilityRefusal, submitFilingCredentials } from '../../../domain/linking.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { addEmail, saveEmail } from '../../../domain/secondary-email.ts';
import { logOut } from '../../../domain/signing-in.ts';
import type { World } from '../../../domain/world.ts';
import { type Context, courtOf, valueIn } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

const attempt = (context: Context): World | Refusal =>
  submitFilingCredentials(
    context.world,
    courtOf(context),
    valueIn(context, 'cmecfLogin'),
    valueIn(context, 'cmecfPassword'),
  );

const submit = ({ context }: { context: Context }): Partial<Context> => {
  const outcome = attempt(context);
  return isRefusal(outcome) ? { refusal: outcome.refused } : { world: outcome };
};

const asksTwice = (context: Context): boolean => courtOf(context).secondaryEmail === 'account-and-twice';

/** Is the list of addresses an item of its own, without the account around it? */
const isListOnly = ({ context }: { context: Context }): boolean => courtOf(context).secondaryEmail === 'list';

const addition = (context: Context): World | Refusal =>
  addEmail(
    context.world,
    valueIn(context, 'secondaryEmail'),
    asksTwice(context) ? valueIn(context, 'secondaryEmailAgain') : null,
  );

const add = ({ context }: { context: Context }): Partial<Context> => {
  const outcome = addition(context);
  return isRefusal(outcome) ? { refusal: outcome.refused } : { world: outcome };
};

/** A court's CM/ECF site. One for all courts: they differ in the profile, not here. */
export const courtSite = practice.createStateConfig({
  initial: 'home',
  on: {
    'page.refreshed': { actions: 'refreshCourtPage' },
    'menu.opened': [
      {
        guard: ({ context, event }) => event.item === courtOf(context).words.utilities.text,
        target: '.utilities',
      },
      { target: '.menu', actions: assign({ at: ({ event }) => event.item }), reenter: true },
    ],
    'logOut.pressed': { target: '.loggedOut', actions: assign(({ context }) => ({ world: logOut(context.world) })) },
  },
  states: {
    home: { entry: 'openPage' },
    utilities: {
      entry: 'openPage',
      on: {
        'linkUtility.opened': 'linkEntry',
        'maintenance.opened': [{ guard: isListOnly, target: 'emailInformation' }, { target: 'maintain' }],
      },
    },
    menu: { entry: 'openPage' },
    linkEntry: {
      entry: 'openPage',
      on: {
        'field.filled': { actions: 'fillField' },
        'filingCredentials.submitted': [
          { guard: ({ context }) => isRefusal(attempt(context)), actions: assign(submit) },
          { target: 'linkVerify', actions: assign(submit) },
        ],
      },
    },
    linkVerify: {
      entry: 'continuePage',
      on: {
        'link.confirmed': {
          // The clock may have been moved back while the names stood on the screen.
          guard: ({ context }) => linkUtilityRefusal(context.world, courtOf(context)) === null,
          target: 'linkDone',
          actions: assign(({ context }) => ({ world: confirmLink(context.world) })),
        },
      },
    },
    linkDone: { entry: 'openPage' },
    loggedOut: { entry: 'openPage' },
    maintain: {
      entry: 'continuePage',
      on: {
        'emailInformation.opened': [
          { guard: ({ context }) => asksTwice(context), target: 'emailForm' },
          { target: 'emailInformation' },
        ],
        'maintenance.submitted': 'maintainConfirm',
      },
    },
    emailInformation: { entry: 'continuePage', on: { 'emailForm.opened': 'emailForm' } },
    emailForm: {
      entry: 'continuePage',
      on: {
        'field.filled': { actions: 'fillField' },
        'emailForm.returned': [
          { guard: ({ context }) => isRefusal(addition(context)), actions: assign(add) },
          { guard: isListOnly, target: 'maintainConfirm', actions: assign(add) },
          { target: 'maintain', actions: assign(add) },
        ],
      },
    },
    maintainConfirm: {
      entry: 'continuePage',
      on: {
        'maintenance.confirmed': {
          target: 'maintainDone',
          actions: assign(({ context }) => ({ world: saveEmail(context.world, courtOf(context).id) })),
        },
      },
    },
    maintainDone: { entry: 'openPage' },
  },
});
