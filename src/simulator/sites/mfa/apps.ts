import { confirmApp, proveApp, submitNickname } from '../../../domain/adding-apps.ts';
import { goOnEnrolled } from '../../../domain/prompt.ts';
import { valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { PageOf, Site } from '../../core/site.ts';
import type { Login } from '../sign-on/login.ts';
import * as screens from './app-screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'mfa.nickname': true;
    'mfa.setUp': true;
    'mfa.verify': true;
    'mfa.confirm': true;
    'mfa.added': true;
  }
  interface Fields {
    nickname: true;
    passcode: true;
  }
  interface Events {
    'mfa.nicknameSubmitted': unknown;
    'mfa.setUpContinued': unknown;
    'mfa.passcodeSubmitted': unknown;
    'mfa.appConfirmed': unknown;
    'mfa.enrollmentEnded': unknown;
  }
}

const carriedOn: Pick<PageOf, 'carriesOn' | 'backTo'> = { carriesOn: true, backTo: 'manageAccount' };

/**
 * The pages that add an app: its nickname, the key that PACER makes for it, the passcode that proves it, and the confirmation. In: how a
 * login goes on that the prompt to enroll has interrupted.
 */
export const apps = ({ to, goesOn }: Login): Site<'mfa'> => ({
  id: 'mfa',
  pages: {
    nickname: { screen: screens.nicknamePage, ...carriedOn },
    setUp: { screen: screens.setUpPage, ...carriedOn },
    verify: { screen: screens.verifyPage, ...carriedOn },
    confirm: { screen: screens.confirmPage, ...carriedOn },
    added: { screen: screens.addedPage, ...carriedOn },
  },
  deeds: {
    nicknameSubmitted: {
      on: ['nickname'],
      to: ['mfa.setUp'],
      does: (moment) => outcomeOf(submitNickname(moment.world, valueIn(moment, 'nickname')), 'mfa.setUp'),
    },
    setUpContinued: { on: ['setUp'], to: ['mfa.verify'], does: () => ({ to: 'mfa.verify' }) },
    passcodeSubmitted: {
      on: ['verify'],
      to: ['mfa.confirm'],
      does: (moment) => outcomeOf(proveApp(moment.world, valueIn(moment, 'passcode')), 'mfa.confirm'),
    },
    appConfirmed: {
      on: ['confirm'],
      to: ['mfa.added'],
      does: ({ world }) => outcomeOf(confirmApp(world), 'mfa.added'),
    },
    enrollmentEnded: { on: 'every page', to, does: (moment) => goesOn(moment, goOnEnrolled(moment.world)) },
  },
});
