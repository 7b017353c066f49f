import { addressRefusal, personRefusal, securityRefusal, tabDone } from '../../../domain/account-form.ts';
import { canUpgrade } from '../../../domain/pacer-account.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { mayExist, type Registrant } from '../../../domain/registration.ts';
import { upgrade } from '../../../domain/upgrading.ts';
import type { AccountTab, World } from '../../../domain/world.ts';
import { type Moment, valueIn } from '../../core/moment.ts';
import type { AddressId } from '../../core/names.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Outcome, PageOf, Site } from '../../core/site.ts';
import { onTab } from './on-file.ts';
import * as screens from './screens.ts';

const addressFields = ['streetAddress', 'city', 'state', 'county', 'zipCode', 'country', 'primaryPhone'] as const;

declare module '../../core/names.ts' {
  interface Pages {
    'form.person': true;
    'form.address': true;
    'form.security': true;
  }
  interface Fields extends Record<(typeof addressFields)[number], true> {
    firstName: true;
    lastName: true;
    dateOfBirth: true;
    email: true;
    newUsername: true;
    newPassword: true;
    newPasswordAgain: true;
    firstAnswer: true;
    secondAnswer: true;
  }
  interface Choices {
    userType: true;
    firstQuestion: true;
    secondQuestion: true;
  }
  interface Events {
    'form.opened': unknown;
    'form.continued': unknown;
    'form.tabOpened': { readonly tab: AccountTab };
    'form.submitted': unknown;
  }
}

/** The person who registers: the practice person, with the card's values. */
export const registrantOf = ({ setting }: Moment): Registrant => ({
  first: setting.card.firstName ?? '',
  last: setting.card.lastName ?? '',
  email: 'emailAddress',
});

const securityOf = (moment: Moment) => ({
  username: valueIn(moment, 'newUsername'),
  password: valueIn(moment, 'newPassword'),
  again: valueIn(moment, 'newPasswordAgain'),
  questions: [moment.chosen.firstQuestion ?? null, moment.chosen.secondQuestion ?? null] as const,
  answers: [valueIn(moment, 'firstAnswer'), valueIn(moment, 'secondAnswer')] as const,
});

/** The tab on the screen. */
const tabOf = ({ page }: Moment): AccountTab =>
  page === 'form.person' ? 'person' : page === 'form.address' ? 'address' : 'security';

/** What is wrong on a tab; null if the user may go on from it. The last tab is submitted instead. */
function tabRefusal(moment: Moment, tab: AccountTab): Refusal | null {
  switch (tab) {
    case 'person':
      return personRefusal({
        first: valueIn(moment, 'firstName'),
        last: valueIn(moment, 'lastName'),
        born: valueIn(moment, 'dateOfBirth'),
        email: valueIn(moment, 'email'),
        userType: moment.chosen.userType ?? null,
      });
    case 'address':
      return addressRefusal(addressFields.map((field) => valueIn(moment, field)));
    case 'security':
      return null;
  }
}

/** Is this a registration that makes PACER warn, as the Person tab is left for the first time, that an account may exist already? */
const seemsKnown = (moment: Moment): boolean =>
  !canUpgrade(moment.world) &&
  !moment.world.browser.tabsDone.includes('person') &&
  mayExist(moment.world, registrantOf(moment));

/** Can one tab be opened from another? Not before the tabs between them are filled in. */
const isReached = ({ world }: Moment, from: AccountTab, to: AccountTab): boolean =>
  to !== 'security' || from !== 'person' || world.browser.tabsDone.includes('address');

/** Leave the tab on the screen for another: it counts as filled in, or the refusal says what is wrong on it. */
function leaveFor(moment: Moment, to: AccountTab): Outcome {
  const from = tabOf(moment);
  const wrong = tabRefusal(moment, from);
  if (wrong) return wrong;
  if (!isReached(moment, from, to)) return refuse('tab-not-done');
  const world = from === 'security' ? moment.world : tabDone(moment.world, from);
  return { world, to: from === 'person' && seemsKnown(moment) ? 'register.mayExist' : `form.${to}` };
}

/** Submit the form: a legacy account is upgraded; a person who registers goes on to the payment. */
function submit(moment: Moment): World | Refusal {
  const entry = securityOf(moment);
  if (canUpgrade(moment.world)) return upgrade(moment.world, entry);
  return securityRefusal(entry) ?? tabDone(moment.world, 'security');
}

const backTo = ({ setting }: Moment): AddressId =>
  setting.parts.includes('registration') ? 'register' : 'manageAccount';
const tab = (id: AccountTab, screen: PageOf['screen']): PageOf => ({
  screen,
  carriesOn: true,
  given: onTab(id),
  backTo,
});
const tabs = ['form.person', 'form.address', 'form.security'] as const;

/** The form with three tabs that upgrades a legacy account, or registers a new one. */
export const form: Site<'form'> = {
  id: 'form',
  pages: {
    person: tab('person', screens.personPage),
    address: tab('address', screens.addressPage),
    security: tab('security', screens.securityPage),
  },
  deeds: {
    opened: { to: ['form.person'], does: () => ({ to: 'form.person' }) },
    // "Next" is the way to the tab on the right.
    continued: {
      on: ['person', 'address'],
      to: ['register.mayExist', ...tabs],
      does: (moment) => leaveFor(moment, tabOf(moment) === 'person' ? 'address' : 'security'),
    },
    tabOpened: {
      on: 'every page',
      to: ['register.mayExist', ...tabs],
      // The tab is open already: there is nothing to do, and nothing to refuse.
      does: (moment, { tab: to }) => (to === tabOf(moment) ? null : leaveFor(moment, to)),
    },
    submitted: {
      on: ['security'],
      to: ['upgrade.done', 'register.payment'],
      does: (moment) => {
        const submitted = submit(moment);
        if (isRefusal(submitted)) return submitted;
        return outcomeOf(submitted, canUpgrade(moment.world) ? 'upgrade.done' : 'register.payment');
      },
    },
  },
};
