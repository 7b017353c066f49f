import type { CourtProfile } from '../domain/court.ts';
import { type Context, isInPlay } from './context.ts';
import { type AddressId, addressIds } from './event.ts';
import type { PageId } from './screen.ts';

const bare = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** The path of a court's Utilities menu, as working code and captured pages have it. */
export const utilitiesPath = '/cgi-bin/DisplayMenu.pl?Utilities';

/** The path of a court's Document Filing System, where captured splash pages lead. */
const filingSystemPath = '/cgi-bin/login.pl';

/**
 * Which of the known addresses a text names. In: what was typed into the address bar. Out: the id; `elsewhere` for all
 * other addresses, so that nothing typed is kept.
 */
export function addressIdOf(text: string, court: CourtProfile): AddressId {
  const typed = bare(text);
  const known = addressIds.find((id) => bare(addressTo(id, court) ?? '') === typed);
  if (known && typed !== '') return known;
  // Whatever else is typed below the recovery of passwords is a reset link that no message gave.
  const isForged = court.recovery.password !== null && typed.startsWith(`${bare(court.recovery.password)}/`);
  return isForged ? 'newPassword' : 'elsewhere';
}

const recoveryAddresses: readonly AddressId[] = ['recoverLogin', 'recoverPassword', 'newPassword'];

/** Does an address lead somewhere in this scenario? Where the court's staff give logins back, there is no page for it. */
export const isAddressInPlay = (context: Context, id: AddressId): boolean =>
  !recoveryAddresses.includes(id) ||
  (isInPlay(context, 'recovery') && (id === 'newPassword' || hasRecoveryPage(context)));

/** Can one recover a CM/ECF login on the court's own pages here? */
export const hasRecoveryPage = (context: Context): boolean =>
  isInPlay(context, 'recovery') && context.setting.court.recovery.means === 'page';

/** Can one come to an address by typing? What has none cannot be typed, but for a forged reset link and what is elsewhere. */
const canBeTyped = (id: AddressId, court: CourtProfile): boolean =>
  id === 'elsewhere' || (id === 'newPassword' ? court.recovery.password !== null : addressTo(id, court) !== null);

/** The addresses that can be typed. */
export const addressesIn = (context: Context): readonly AddressId[] =>
  addressIds.filter((id) => canBeTyped(id, context.setting.court) && isAddressInPlay(context, id));

/** What to type for an address; null for those that nobody is told to type. */
export function addressTo(id: AddressId, court: CourtProfile): string | null {
  switch (id) {
    case 'court':
      return court.address;
    case 'pacerLogin':
      return court.pacer.loginAddress;
    case 'utilities':
      return `https://${court.host}${utilitiesPath}`;
    case 'publicSite':
      return court.site;
    case 'filingSystem':
      return court.splash === null ? null : `https://${court.host}${filingSystemPath}`;
    case 'recoverLogin':
      return court.recovery.login;
    case 'recoverPassword':
      return court.recovery.password;
    // No source gives the link utility's own address: only Back returns to it.
    case 'linkUtility':
    case 'newPassword':
    case 'elsewhere':
      return null;
  }
}

/** The address that Back returns to for a page: screens that answer a form are not kept, their form is. */
export function addressOfPage(page: PageId, at: string, court: CourtProfile): AddressId {
  const filingSystem = court.splash === null ? 'court' : 'filingSystem';
  switch (page) {
    case 'splash':
      return 'court';
    case 'pacer.login':
    case 'pacer.notice':
    case 'pacer.signedIn':
      if (at === 'linkUtility') return 'linkUtility';
      return at === 'court' ? filingSystem : 'pacerLogin';
    case 'court.utilities':
      return 'utilities';
    case 'court.linkEntry':
    case 'court.linkVerify':
    case 'court.linkDone':
      return 'linkUtility';
    case 'recovery.login':
      return 'recoverLogin';
    case 'recovery.password':
    case 'recovery.sent':
    case 'recovery.done':
      return 'recoverPassword';
    case 'recovery.newPassword':
      return 'newPassword';
    case 'elsewhere':
      return 'elsewhere';
    default:
      return filingSystem;
  }
}
