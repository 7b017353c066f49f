import type { CourtProfile } from '../../src/domain/court.ts';
import type { PracticePage } from './practice-page.ts';

/** From the colleague's session: logs out, logs in as oneself, and links one's own two accounts, up to the last Submit. */
export async function linkOwnAccounts(practice: PracticePage, court: CourtProfile): Promise<void> {
  await practice.press('Log Out');
  await practice.enter(court);
  await practice.logIn();
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await practice.press('Submit');
}
