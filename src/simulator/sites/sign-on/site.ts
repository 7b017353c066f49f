import { acceptNotice, logIn } from '../../../domain/signing-in.ts';
import { type Moment, valueIn } from '../../core/moment.ts';
import type { AddressId } from '../../core/names.ts';
import type { Site } from '../../core/site.ts';
import { filingSystemOf } from '../browser/addresses.ts';
import type { Login, LoginFor } from './login.ts';
import { loginPage, noticePage, signedInPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'pacer.login': true;
    'pacer.notice': true;
    'pacer.signedIn': true;
  }
  interface Fields {
    username: true;
    password: true;
    clientCode: true;
  }
  interface Boxes {
    redaction: true;
  }
  interface Owns {
    /** What the login is for. */
    pacer: LoginFor;
  }
  interface Events {
    'pacer.loginOpened': unknown;
    'pacer.loginPressed': unknown;
    'pacer.noticeAccepted': unknown;
  }
}

/** Open the login. In: what it is for. */
export const askToLogIn = (what: LoginFor) => ({ to: 'pacer.login', own: { pacer: what } }) as const;

/** The address that Back returns to from the pages of a login: the address that asked for it. */
export const addressOfLogin = (moment: Moment): AddressId => {
  const what = moment.own.pacer ?? null;
  if (what === 'linkUtility') return 'linkUtility';
  return what === 'court' ? filingSystemOf(moment) : 'pacerLogin';
};

/** PACER's Central Sign-On: the login page, and the redaction notice that filers must accept. In: how a login goes on. */
export const signOn = ({ to, goesOn }: Login): Site<'pacer'> => ({
  id: 'pacer',
  own: null,
  pages: {
    login: { screen: loginPage, backTo: addressOfLogin },
    notice: { screen: noticePage, carriesOn: true, backTo: addressOfLogin },
  },
  deeds: {
    loginOpened: { to: ['pacer.login'], does: () => askToLogIn(null) },
    loginPressed: {
      on: ['login'],
      to,
      does: (moment) => goesOn(moment, logIn(moment.world, valueIn(moment, 'username'), valueIn(moment, 'password'))),
    },
    noticeAccepted: {
      on: ['notice'],
      to,
      does: (moment) => (moment.ticked.includes('redaction') ? goesOn(moment, acceptNotice(moment.world)) : null),
    },
  },
});

/** PACER’s own page after a login, for practices without its account pages. */
export const signedIn: Site<'pacer'> = {
  id: 'pacer',
  pages: { signedIn: { screen: signedInPage, backTo: addressOfLogin } },
  deeds: {},
};
