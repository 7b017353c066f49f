import type { Moment } from '../../simulator/core/moment.ts';
import { isEnrolled } from '../../domain/mfa.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { ownMfa } from './start-with-mfa.ts';
import { startWithPhone } from './start-with-phone.ts';

const isGoal = (moment: Moment) => isEnrolled(ownMfa(moment)) && isLoggedIn(moment);

/** Selected to enroll: the login stops at a prompt, which can be skipped three times (PACER’s tips of 2025 and 2026). */
export const mfaPrompted: Scenario = {
  id: 'mfa-prompted',
  version: 1,
  variants: [
    usual({ start: (place) => startWithPhone(place, { mfa: { isSelected: true }, appsInPlay: 1 }), isGoal }),
    {
      id: 'no-skips-left',
      start: (place) => startWithPhone(place, { mfa: { isSelected: true, skipsLeft: 0 }, appsInPlay: 1 }),
      isGoal,
    },
  ],
};
