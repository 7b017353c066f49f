import type { CourtProfile } from '../domain/court.ts';
import type { AddressId } from './event.ts';
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
  return 'elsewhere';
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
    case 'elsewhere':
      return 'elsewhere';
    default:
      return 'court';
  }
}
