import {
  askForPacerReset,
  askForUsername,
  followPacerLink,
  pacerLinkRefusal,
  readUsername,
  setPacerPassword,
} from '../../../domain/pacer-recovery.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { World } from '../../../domain/world.ts';
import { type Moment, valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Site } from '../../core/site.ts';
import { pacerMessages } from './messages.ts';
import * as screens from './screens.ts';

/** The pages that a link can lead to. */
type Opened = 'forgot.username' | 'forgot.moreOptions' | 'forgot.password';

declare module '../../core/names.ts' {
  interface Pages extends Record<Opened, true> {
    'forgot.sent': true;
    'forgot.newPassword': true;
    'forgot.done': true;
  }
  interface Fields {
    email: true;
    accountNumber: true;
    username: true;
    firstName: true;
    lastName: true;
    dateOfBirth: true;
    newPassword: true;
    newPasswordAgain: true;
  }
  interface Messages {
    pacerUsername: true;
    pacerReset: true;
  }
  interface Events {
    'forgot.opened': { readonly page: Opened };
    'forgot.submitted': unknown;
    'forgot.linkFollowed': unknown;
  }
}

/** Submit the form on the screen: it asks for a message, or sets the new password. */
function submitted(moment: Moment): World | Refusal {
  const { page, world, setting } = moment;
  const email = valueIn(moment, 'email');
  switch (page) {
    case 'forgot.username':
      return askForUsername(world, { email, proof: [valueIn(moment, 'accountNumber')] });
    case 'forgot.moreOptions':
      return askForUsername(world, {
        email,
        proof: (['firstName', 'lastName', 'dateOfBirth'] as const).map((field) => valueIn(moment, field)),
      });
    case 'forgot.password':
      return askForPacerReset(
        world,
        email,
        valueIn(moment, 'username'),
        setting.place.pacer.account?.ownResetFrom ?? 0,
      );
    default:
      return setPacerPassword(world, valueIn(moment, 'newPassword'), valueIn(moment, 'newPasswordAgain'));
  }
}

const forgotPassword = 'forgotPassword';

/** PACER's pages for a forgotten username or password. They need no login. */
export const pacerRecovery: Site<'forgot'> = {
  id: 'forgot',
  pages: {
    username: { screen: screens.forgotUsernamePage, backTo: 'forgotUsername' },
    moreOptions: {
      screen: screens.moreOptionsPage,
      carriesOn: true,
      // The same form with other fields: the e-mail address stays (prd guide, p. 3: type it, then ask for more options).
      given: ({ fields }) => ({ email: fields.email ?? 'empty' }),
      backTo: 'forgotUsername',
    },
    password: { screen: screens.forgotPasswordPage, backTo: forgotPassword },
    sent: { screen: screens.forgotSentPage, backTo: forgotPassword },
    newPassword: {
      screen: screens.newPasswordPage,
      // The link that opened it stays good while it is open.
      carriesOn: true,
      closed: ({ world }) => pacerLinkRefusal(world),
      backTo: forgotPassword,
    },
    done: { screen: screens.passwordSetPage, backTo: forgotPassword },
  },
  deeds: {
    opened: {
      to: ['forgot.username', 'forgot.moreOptions', 'forgot.password'],
      does: (_, { page }) => ({ to: page }),
    },
    submitted: {
      on: ['username', 'moreOptions', 'password', 'newPassword'],
      to: ['forgot.sent', 'forgot.done'],
      does: (moment) =>
        outcomeOf(submitted(moment), moment.page === 'forgot.newPassword' ? 'forgot.done' : 'forgot.sent'),
    },
    linkFollowed: {
      to: ['forgot.newPassword'],
      does: ({ world }) => ({ to: 'forgot.newPassword', world: followPacerLink(world) }),
    },
  },
  // Reading the message tells the person the username.
  hears: {
    'mailbox.messageOpened': {
      does: ({ world }, { message }) =>
        message === 'pacerUsername' && world.mailbox.pacerUsername !== 'none' ? { world: readUsername(world) } : null,
    },
  },
  messages: pacerMessages,
};
