import type { CourtProfile } from '../domain/court.ts';
import { type Context, isInPlay } from './context.ts';
import { type AddressId, addressIds } from './event.ts';
import type { PageId } from './screen.ts';

const bare = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\.(?=ecf\.)/, '')
    .replace(/\/+$/, '');

/** The path of a court's Utilities menu, as working code and captured pages have it. */
export const utilitiesPath = '/cgi-bin/DisplayMenu.pl?Utilities';

/**
 * Which of the known addresses a text names. In: what was typed into the address bar. Out: the id; `elsewhere` for all
 * other addresses, so that nothing typed is kept.
 */
export function addressIdOf(text: string, court: CourtProfile): AddressId {
  const typed = bare(text);
  const known = addressIds.find((id) => bare(addressTo(id, court) ?? '') === typed);
  if (known && typed !== '') return known;
  // Whatever else is typed below the recovery of passwords is a reset link that no message gave.
  const isForged = court.recovery !== null && typed.startsWith(`${bare(court.recovery.password)}/`);
  return isForged ? 'newPassword' : 'elsewhere';
}

const recoveryAddresses: readonly AddressId[] = ['recoverLogin', 'recoverPassword', 'newPassword'];

/** Does an address lead somewhere in this scenario? */
export const isAddressInPlay = (context: Context, id: AddressId): boolean =>
  isInPlay(context, 'recovery') || !recoveryAddresses.includes(id);

/** The addresses that can be typed. No source gives the link utility's own: only Back returns to it. */
export const addressesIn = (context: Context): readonly AddressId[] =>
  addressIds.filter((id) => id !== 'linkUtility' && isAddressInPlay(context, id));

/** What to type for an address; null for those that nobody is told to type. */
export function addressTo(id: AddressId, court: CourtProfile): string | null {
  switch (id) {
    case 'court':
      return court.address;
    case 'pacerLogin':
      return court.pacer.loginAddress;
    case 'utilities':
      return `https://${court.host}${utilitiesPath}`;
    case 'recoverLogin':
      return court.recovery?.login ?? null;
    case 'recoverPassword':
      return court.recovery?.password ?? null;
    case 'linkUtility':
    case 'newPassword':
    case 'elsewhere':
      return null;
  }
}

/** The address that Back returns to for a page: screens that answer a form are not kept, their form is. */
export function addressOfPage(page: PageId, at: string): AddressId {
  switch (page) {
    case 'pacer.login':
    case 'pacer.notice':
    case 'pacer.signedIn':
      return at === 'court' ? 'court' : 'pacerLogin';
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
      return 'court';
  }
}
