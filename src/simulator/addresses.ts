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
  if (typed === bare(court.address)) return 'court';
  if (typed === bare(court.pacer.loginAddress)) return 'pacerLogin';
  if (typed === bare(`https://${court.host}${utilitiesPath}`)) return 'utilities';
  if (court.recovery && typed === bare(court.recovery.login)) return 'recoverLogin';
  if (court.recovery && typed === bare(court.recovery.password)) return 'recoverPassword';
  // Whatever else is typed below that address is a reset link that no message gave.
  if (court.recovery && typed.startsWith(`${bare(court.recovery.password)}/`)) return 'newPassword';
  return 'elsewhere';
}

const recoveryAddresses: readonly AddressId[] = ['recoverLogin', 'recoverPassword', 'newPassword'];

/** The addresses that lead somewhere in this scenario. */
export const addressesIn = (context: Context): readonly AddressId[] =>
  addressIds.filter((id) => isInPlay(context, 'recovery') || !recoveryAddresses.includes(id));

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
