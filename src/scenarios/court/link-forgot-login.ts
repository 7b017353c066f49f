import type { CourtProfile } from '../../domain/court.ts';
import type { Card } from '../../domain/terms.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { fullCard } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** What the card has beside the two pairs. */
const alsoOnCard: Card = {
  federalBarNumber: '900123',
  emailAddress: 'alex.sample@example.com',
  // Fits the court's rules; the reader may choose another.
  newPassword: 'Anchor#2026',
};

/** The CM/ECF login and password are forgotten: recover both from the court, then link. */
export const linkForgotLogin: Scenario<CourtProfile> = {
  id: 'link-forgot-login',
  version: 1,
  variants: [
    usual({
      start: (court) =>
        startIn(court, {
          card: { ...fullCard(court), ...alsoOnCard },
          // The password is gone for good; the login comes back with the court's message.
          hides: ({ mailbox }) => (mailbox.username === 'none' ? ['cmecfPassword', 'cmecfLogin'] : ['cmecfPassword']),
          parts: ['recovery'],
          topics: court.recovery.means === 'staff' ? ['forgotten-login'] : [],
        }),
      isGoal: isLinkedAndFiling,
    }),
  ],
};
