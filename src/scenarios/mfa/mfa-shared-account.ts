import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import type { AuthenticationApp } from '../../domain/mfa.ts';
import type { KeyId } from '../../domain/passcode.ts';
import { freshBrowser } from '../../domain/world.ts';
import type { Scenario } from '../play/scenario.ts';
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

/** Is the app of one deleted who still works here? */
const isColleagueOut = (moment: Moment) =>
  four.some(({ nickname }) => !ownMfa(moment).apps.some((one) => one.nickname === nickname));

const startWith = (place: Place, apps: readonly AuthenticationApp[]) =>
  startWithPhone(place, {
    mfa: { apps },
    // Whoever has deleted the wrong one has failed already.
    isAddingInPlay: (mfa) => mfa.apps.length === four.length && four.every((one) => mfa.apps.includes(one)),
    // One has to go, and no more than one.
    isDeletingInPlay: (mfa) => mfa.apps.length > four.length && mfa.apps.every((one) => apps.includes(one)),
    // The phone is that of the colleague who is to get in; the holder has just logged in.
    phone: { app: 'freeotp' },
    page: 'account.settings',
    world: { browser: { ...freshBrowser, signedIn: 'own' } },
  });

/** Several people share one account: each has an app of their own on it, up to the limit (document 003). */
export const mfaSharedAccount: Scenario = {
  id: 'mfa-shared-account',
  version: 1,
  goodEnds: [
    // In life the holder logs in again. Nobody here has the holder's phone.
    {
      id: 'logged-out',
      holds: (moment) => moment.world.browser.signedIn === null && !hasWorkingPhone(moment) && !isColleagueOut(moment),
    },
  ],
  wrongEnds: [
    // The account is full because of one who has left; the others still work with it.
    {
      id: 'deleted-colleague',
      variant: 'full',
      holds: isColleagueOut,
    },
  ],
  variants: [
    { id: 'usual', start: (place) => startWith(place, four), isGoal: hasWorkingPhone },
    {
      id: 'full',
      start: (place) => startWith(place, [...four, app('seventh', 'Pat-Authy')]),
      isGoal: (moment) => hasWorkingPhone(moment) && !isColleagueOut(moment),
    },
  ],
};
