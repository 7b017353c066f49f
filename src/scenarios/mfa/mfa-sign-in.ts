import { type Scenario, usual } from '../play/scenario.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { ownApp, startWithPhone } from './start-with-phone.ts';

/** Log in with the passcode of an authentication app. */
export const mfaSignIn: Scenario = {
  id: 'mfa-sign-in',
  version: 1,
  variants: [
    usual({
      start: (place) => startWithPhone(place, { mfa: { apps: [ownApp] }, phone: { app: 'freeotp', keys: ['first'] } }),
      isGoal: isLoggedIn,
    }),
  ],
};
