import { isEnrolled } from '../../domain/mfa.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownMfa } from './start-with-mfa.ts';
import { hasWorkingPhone, ownApp, startWithPhone } from './start-with-phone.ts';

/** An account that only searches: it may enroll (document 003), and may do without again (a report of September 2025). */
export const mfaOptional: Scenario = {
  id: 'mfa-optional',
  version: 1,
  variants: [
    usual({
      start: (place) => startWithPhone(place, { isFiler: false, phone: { app: 'freeotp' }, appsInPlay: 1 }),
      isGoal: hasWorkingPhone,
    }),
    {
      id: 'turn-off',
      start: (place) =>
        startWithPhone(place, {
          isFiler: false,
          mfa: { apps: [ownApp] },
          phone: { app: 'freeotp', keys: ['first'] },
          isDeletingInPlay: () => true,
        }),
      isGoal: (moment) => !isEnrolled(ownMfa(moment)) && moment.page === 'mfa.methods',
    },
  ],
};
