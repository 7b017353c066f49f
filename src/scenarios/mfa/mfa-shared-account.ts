import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import type { AuthenticationApp } from '../../domain/mfa.ts';
import type { KeyId } from '../../domain/passcode.ts';
import { freshBrowser } from '../../domain/world.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownMfa } from './start-with-mfa.ts';
import { hasWorkingPhone, startWithPhone } from './start-with-phone.ts';

const app = (key: KeyId, nickname: string): AuthenticationApp => ({ key, nickname, lastStep: null });

/** The holder's app and those of three colleagues. */
const four = [
  app('first', 'Alex-DUO'),
  app('second', 'Robin-Authy'),
  app('third', 'Kim-FreeOTP'),
  app('fourth', 'Lee-DUO'),
];

/** Was the app of a colleague deleted who still works here? */
const isColleagueOut = (moment: Moment) =>
  four.some(({ nickname }) => !ownMfa(moment).apps.some((added) => added.nickname === nickname));

const startWith = (place: Place, apps: readonly AuthenticationApp[]) =>
  startWithPhone(place, {
    mfa: { apps },
    // A reader who has deleted the wrong app has failed already.
    isAddingInPlay: (mfa) => mfa.apps.length === four.length && four.every((original) => mfa.apps.includes(original)),
    // Exactly one app has to go.
    isDeletingInPlay: (mfa) => mfa.apps.length > four.length && mfa.apps.every((kept) => apps.includes(kept)),
    // The phone belongs to the colleague who needs access; the holder has just logged in.
    phone: { app: 'freeotp' },
    page: 'account.settings',
    world: { browser: { ...freshBrowser, signedIn: 'own' } },
  });

/** Several people share an account: each has an app of their own on it, up to the limit (document 003). */
export const mfaSharedAccount: Scenario = {
  id: 'mfa-shared-account',
  version: 1,
  goodEnds: [
    // In real life the holder would log in again. Nobody here has the holder's phone.
    {
      id: 'logged-out',
      holds: (moment) => moment.world.browser.signedIn === null && !hasWorkingPhone(moment) && !isColleagueOut(moment),
    },
  ],
  wrongEnds: [
    // The account is full because of a colleague who has left; the others still work with it.
    {
      id: 'deleted-colleague',
      variant: 'full',
      holds: isColleagueOut,
    },
  ],
  variants: [
    usual({ start: (place) => startWith(place, four), isGoal: hasWorkingPhone }),
    {
      id: 'full',
      start: (place) => startWith(place, [...four, app('seventh', 'Pat-Authy')]),
      isGoal: (moment) => hasWorkingPhone(moment) && !isColleagueOut(moment),
    },
  ],
};
