import { stepAt } from '../../domain/time-step.ts';
import { practiceMorning } from '../people/moments.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { ownApp, startWithPhone } from './start-with-phone.ts';

/** Two minutes, in passcodes. */
const twoMinutes = 4;

/** The code is refused: the phone's clock is wrong, or the code was used already (RFC 6238, sections 5.2 and 6). */
export const mfaLateCode: Scenario = {
  id: 'mfa-late-code',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startWithPhone(place, {
          mfa: { apps: [ownApp] },
          phone: { app: 'freeotp', keys: ['first'], clockAhead: -twoMinutes },
        }),
      isGoal: isLoggedIn,
    }),
    {
      id: 'ahead',
      start: (place) =>
        startWithPhone(place, {
          mfa: { apps: [ownApp] },
          phone: { app: 'freeotp', keys: ['first'], clockAhead: twoMinutes },
        }),
      isGoal: isLoggedIn,
    },
    {
      id: 'used',
      start: (place) =>
        startWithPhone(place, {
          mfa: { apps: [{ ...ownApp, lastStep: stepAt(practiceMorning(place)) }] },
          phone: { app: 'freeotp', keys: ['first'] },
        }),
      isGoal: isLoggedIn,
    },
  ],
};
