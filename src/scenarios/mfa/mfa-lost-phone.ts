import { wasTold } from '../../domain/telephone.ts';
import { contactsOf } from '../../simulator/core/moment.ts';
import { isLockedOut } from './locked-out.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownMfa } from './start-with-mfa.ts';
import { hasWorkingPhone, ownApp, startWithPhone } from './start-with-phone.ts';

/** The app on the lost phone. Its key is not among those that PACER makes next. */
const lostApp = { ...ownApp, key: 'seventh' } as const;

/** The phone is gone: log in with a backup code, delete the lost app, and add one on the new phone; or, without codes, call the PSC. */
export const mfaLostPhone: Scenario = {
  id: 'mfa-lost-phone',
  version: 1,
  wrongEnds: [
    { id: 'locked-out', variant: 'usual', holds: (moment) => isLockedOut(moment) && !hasWorkingPhone(moment) },
  ],
  variants: [
    usual({
      start: (place) =>
        startWithPhone(place, {
          mfa: { apps: [lostApp], codes: { batch: 0, used: [0, 1, 2, 3, 4, 5, 6, 7, 8] } },
          phone: { isAtHand: false },
          appsInPlay: 2,
          // Once the lost phone's app is gone, there is nothing more to delete.
          isDeletingInPlay: ({ apps }) => apps.some((app) => app.key === lostApp.key),
        }),
      // The only app is the one on the phone at hand: the lost one is deleted.
      isGoal: (moment) => hasWorkingPhone(moment) && ownMfa(moment).apps.length === 1,
    }),
    {
      id: 'no-codes',
      start: (place) =>
        startWithPhone(place, {
          mfa: { apps: [lostApp] },
          phone: { isAtHand: false },
          topics: ['no-second-factor'],
        }),
      isGoal: (moment) => contactsOf(moment.setting).some(({ id }) => wasTold(moment.world, id, 'no-second-factor')),
    },
  ],
};
