import { emptyMailbox } from '../../domain/world.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownMfa } from './start-with-mfa.ts';
import { hasWorkingPhone, startWithPhone } from './start-with-phone.ts';

/** Enroll in multifactor authentication with an authentication app, or with backup codes where there is no phone (document 003). */
export const mfaEnroll: Scenario = {
  id: 'mfa-enroll',
  version: 1,
  variants: [
    usual({
      start: (place) => startWithPhone(place, { appsInPlay: 1 }),
      isGoal: hasWorkingPhone,
    }),
    {
      // The security code is not in the inbox (a court's questions and answers on MFA).
      id: 'junk',
      start: (place) =>
        startWithPhone(place, { appsInPlay: 1, world: { mailbox: { ...emptyMailbox, securityCodeIn: 'junk' } } }),
      isGoal: hasWorkingPhone,
    },
    {
      id: 'no-phone',
      start: (place) => startWithPhone(place, { phone: null, parts: ['mfa', 'mfaCodes'] }),
      isGoal: (state) => ownMfa(state).codes !== null,
    },
  ],
};
