import { assign } from 'xstate';
import { addressRefusal, personRefusal, securityRefusal, tabDone } from '../../../domain/account-form.ts';
import { canUpgrade } from '../../../domain/pacer-account.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { mayExist, register, type Registrant } from '../../../domain/registration.ts';
import { upgrade } from '../../../domain/upgrading.ts';
import type { AccountTab } from '../../../domain/world.ts';
import { type Attempt, isRefused, outcomeOf } from '../../core/attempt.ts';
import { type Context, valueIn } from '../../core/context.ts';
import { onTab } from '../account/on-file.ts';
import { practice } from '../../core/practice.ts';

const addressFields = ['streetAddress', 'city', 'state', 'county', 'zipCode', 'country', 'primaryPhone'] as const;

/** Who registers: the practice person, as the card has it. */
const registrantOf = ({ setting }: Context): Registrant => ({
  first: setting.card.firstName ?? '',
  last: setting.card.lastName ?? '',
  email: 'emailAddress',
});

const securityOf = (context: Context) => ({
  username: valueIn(context, 'newUsername'),
  password: valueIn(context, 'newPassword'),
  again: valueIn(context, 'newPasswordAgain'),
  questions: [context.chosen.firstQuestion ?? null, context.chosen.secondQuestion ?? null] as const,
  answers: [valueIn(context, 'firstAnswer'), valueIn(context, 'secondAnswer')] as const,
});

/** What is wrong on a tab; null if it may be left. The last one is not left but submitted. */
function tabRefusal(context: Context, tab: AccountTab): Refusal | null {
  switch (tab) {
    case 'person':
      return personRefusal({
        first: valueIn(context, 'firstName'),
        last: valueIn(context, 'lastName'),
        born: valueIn(context, 'dateOfBirth'),
        email: valueIn(context, 'email'),
        userType: context.chosen.userType ?? null,
      });
    case 'address':
      return addressRefusal(addressFields.map((field) => valueIn(context, field)));
    case 'security':
      return null;
  }
}

/** Leave a tab: it is filled in, or what is wrong on it is said. */
const leave =
  (tab: AccountTab): Attempt =>
  (context) => {
    const wrong = tabRefusal(context, tab);
    if (wrong) return wrong;
    return tab === 'security' ? context.world : tabDone(context.world, tab);
  };

const submit: Attempt = (context) => {
  const entry = securityOf(context);
  if (canUpgrade(context.world)) return upgrade(context.world, entry);
  return securityRefusal(entry) ?? tabDone(context.world, 'security');
};

/** Registering: once the person is known, PACER may take them for one who has an account. */
const seemsKnown = ({ context }: { context: Context }): boolean =>
  !canUpgrade(context.world) &&
  !context.world.browser.tabsDone.includes('person') &&
  mayExist(context.world, registrantOf(context));

const paid: Attempt = ({ world, chosen }) => (chosen.payment === undefined ? refuse('field-missing') : world);

/** Can this tab be opened from that one? Not before those in front of it are filled in. */
const isReached = ({ world }: Context, from: AccountTab, to: AccountTab): boolean =>
  to !== 'security' || from !== 'person' || world.browser.tabsDone.includes('address');

const opens =
  (tab: AccountTab) =>
  ({ event }: { event: { tab: AccountTab } }): boolean =>
    event.tab === tab;

const tab = (id: AccountTab) =>
  practice.createStateConfig({
    entry: ['continuePage', assign(onTab(id))],
    on: {
      'field.filled': { actions: 'fillField' },
      'option.chosen': { actions: 'chooseOption' },
      // "Next" is the way to the tab on the right.
      'form.continued': [
        { guard: isRefused(leave(id)), actions: assign(outcomeOf(leave(id))) },
        {
          guard: ({ context }) => id === 'person' && seemsKnown({ context }),
          target: '#practice.browser.register.mayExist',
          actions: assign(outcomeOf(leave(id))),
        },
        { target: id === 'person' ? 'address' : 'security', actions: assign(outcomeOf(leave(id))) },
      ],
      'tab.opened': [
        // The tab that is open already: nothing to do, and nothing to complain of.
        { guard: opens(id) },
        { guard: isRefused(leave(id)), actions: assign(outcomeOf(leave(id))) },
        {
          guard: ({ context, event }) => !isReached(context, id, event.tab),
          actions: assign({ refusal: 'tab-not-done' }),
        },
        {
          guard: ({ context }) => id === 'person' && seemsKnown({ context }),
          target: '#practice.browser.register.mayExist',
          actions: assign(outcomeOf(leave(id))),
        },
        { guard: opens('person'), target: 'person', actions: assign(outcomeOf(leave(id))), reenter: true },
        { guard: opens('address'), target: 'address', actions: assign(outcomeOf(leave(id))), reenter: true },
        { target: 'security', actions: assign(outcomeOf(leave(id))), reenter: true },
      ],
      // Only the last tab has a button for it.
      'form.submitted': [
        { guard: isRefused(submit), actions: assign(outcomeOf(submit)) },
        {
          guard: ({ context }) => canUpgrade(context.world),
          target: '#practice.browser.upgrade.done',
          actions: assign(outcomeOf(submit)),
        },
        { target: '#practice.browser.register.payment', actions: assign(outcomeOf(submit)) },
      ],
    },
  });

/** The form with three tabs that upgrades a legacy account, or registers a new one. */
export const formSite = practice.createStateConfig({
  initial: 'person',
  states: { person: tab('person'), address: tab('address'), security: tab('security') },
});

/** What comes before and after that form where one registers. */
export const registerSite = practice.createStateConfig({
  initial: 'start',
  states: {
    start: { entry: 'openPage' },
    mayExist: { entry: 'continuePage', on: { 'warning.passed': '#practice.browser.form.address' } },
    payment: {
      entry: 'continuePage',
      on: {
        'option.chosen': { actions: 'chooseOption' },
        'form.submitted': [
          { guard: isRefused(paid), actions: assign(outcomeOf(paid)) },
          {
            target: 'policies',
            actions: assign(({ context }) => ({ at: context.chosen.payment === 'card' ? 'card' : 'byMail' })),
          },
        ],
      },
    },
    policies: {
      entry: 'continuePage',
      on: {
        'box.ticked': { actions: 'tickBox' },
        'form.submitted': {
          guard: ({ context }) => context.ticked.includes('policies'),
          target: 'done',
          actions: assign(({ context }) => ({
            at: 'pacer',
            world: register(context.world, registrantOf(context), context.at === 'card' ? 'card' : 'none'),
          })),
        },
      },
    },
    done: { entry: 'openPage' },
  },
});

/** The end of the upgrade. */
export const upgradeSite = practice.createStateConfig({
  initial: 'done',
  states: { done: { entry: 'openPage', on: { 'page.closed': '#practice.browser.account.settings' } } },
});
