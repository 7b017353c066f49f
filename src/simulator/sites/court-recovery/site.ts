import { askForLogin, askForReset, followResetLink, resetRefusal, setPassword } from '../../../domain/recovery.ts';
import { courtOf, valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Site } from '../../core/site.ts';
import { recoveryMessages } from './messages.ts';
import * as screens from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'recovery.login': true;
    'recovery.password': true;
    'recovery.sent': true;
    'recovery.newPassword': true;
    'recovery.done': true;
  }
  interface Fields {
    recoveryKey: true;
    newPassword: true;
    newPasswordAgain: true;
  }
  interface Messages {
    username: true;
    reset: true;
  }
  interface Events {
    'recovery.opened': { readonly of: 'login' | 'password' };
    'recovery.submitted': unknown;
    'recovery.passwordSubmitted': unknown;
    'recovery.linkFollowed': unknown;
  }
}

/** The pages on which a court recovers CM/ECF logins and passwords. They need no login. */
export const courtRecovery: Site<'recovery'> = {
  id: 'recovery',
  pages: {
    login: { screen: screens.recoverLoginPage, backTo: 'recoverLogin' },
    password: { screen: screens.recoverPasswordPage, backTo: 'recoverPassword' },
    sent: { screen: screens.recoverySentPage, backTo: 'recoverPassword' },
    newPassword: {
      screen: screens.newPasswordPage,
      carriesOn: true,
      closed: ({ world }) => resetRefusal(world),
      backTo: 'newPassword',
    },
    done: { screen: screens.passwordSetPage, backTo: 'recoverPassword' },
  },
  deeds: {
    opened: {
      to: ['recovery.login', 'recovery.password'],
      does: (_, { of }) => ({ to: of === 'login' ? 'recovery.login' : 'recovery.password' }),
    },
    submitted: {
      on: ['login', 'password'],
      to: ['recovery.sent'],
      does: (moment) => {
        const ask = moment.page === 'recovery.login' ? askForLogin : askForReset;
        return outcomeOf(ask(moment.world, courtOf(moment).id, valueIn(moment, 'recoveryKey')), 'recovery.sent');
      },
    },
    passwordSubmitted: {
      on: ['newPassword'],
      to: ['recovery.done'],
      does: (moment) =>
        outcomeOf(
          setPassword(
            moment.world,
            courtOf(moment).id,
            valueIn(moment, 'newPassword'),
            valueIn(moment, 'newPasswordAgain'),
          ),
          'recovery.done',
        ),
    },
    // The link in the message opens the page for a new password, if it is still good.
    linkFollowed: {
      to: ['recovery.newPassword'],
      does: ({ world }) => ({ to: 'recovery.newPassword', world: followResetLink(world) }),
    },
  },
  messages: recoveryMessages,
};
