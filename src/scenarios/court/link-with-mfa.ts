import type { CourtProfile } from '../../domain/court.ts';
import { notEnrolled } from '../../domain/mfa.ts';
import { newPhone } from '../../domain/phone.ts';
import { authenticator } from '../../simulator/devices/phone/authenticator.ts';
import { courtWithPhone } from '../../simulator/practices/court-with-phone.ts';
import { beginning } from '../play/beginning.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';

const ownApp = { key: 'first', nickname: 'Alex-phone', lastStep: null } as const;

/** The link is made by someone who has enrolled in MFA: PACER asks for a code at login. */
export const linkWithMfa: Scenario<CourtProfile> = {
  id: 'link-with-mfa',
  version: 1,
  variants: [
    usual({
      start: (court) =>
        beginning(
          {
            place: court,
            court,
            practice: courtWithPhone,
            authenticator,
            card: fullCard(court),
            accounts: {
              pacerAccounts: { own: { ...ownPacerAccount, mfa: { ...notEnrolled, apps: [ownApp] } } },
              filingAccounts: { own: ownFilingAccount(court) },
            },
          },
          { parts: ['mfa'], world: { phone: { ...newPhone, app: 'freeotp', keys: ['first'] } } },
        ),
      isGoal: isLinkedAndFiling,
    }),
  ],
};
