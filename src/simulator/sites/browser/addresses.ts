import { isInPlay, type Moment, type Part, type Setting } from '../../core/moment.ts';
import type { AddressId } from '../../core/names.ts';

/** Addresses that the practice browser can go to; everything else is `elsewhere`. */
export const addressIds = [
  'court',
  'publicSite',
  'filingSystem',
  'pacerLogin',
  'utilities',
  'linkUtility',
  'recoverLogin',
  'recoverPassword',
  'newPassword',
  'forgotUsername',
  'forgotPassword',
  'register',
  'manageAccount',
  'lookAlike',
  'training',
  'elsewhere',
] as const;

declare module '../../core/names.ts' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are the list above
  interface Addresses extends Record<(typeof addressIds)[number], true> {}
}

const bare = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** The path of a court's Utilities menu, as it is in working code and captured pages. */
export const utilitiesPath = '/cgi-bin/DisplayMenu.pl?Utilities';

/** The path of a court's Document Filing System, to which captured splash pages lead. */
const filingSystemPath = '/cgi-bin/login.pl';

/** The page on which the court, or PACER, resets passwords; null if there is none. */
const resetPage = ({ court, place }: Setting): string | null =>
  court ? court.recovery.password : (place.pacer.account?.addresses.forgotPassword ?? null);

/**
 * The address in play that a text names. In: the text typed into the address bar. Out: its id; `elsewhere` for all
 * other addresses, so that nothing typed is kept.
 */
export function addressIdOf(text: string, moment: Moment): AddressId {
  const typed = bare(text);
  const inPlay = addressesIn(moment);
  const known = inPlay.find((id) => bare(addressTo(id, moment.setting) ?? '') === typed);
  if (known && typed !== '') return known;
  // Any other path below the page that resets passwords counts as a reset link that was in no message.
  const reset = resetPage(moment.setting);
  const isForged = reset !== null && typed.startsWith(`${bare(reset)}/`);
  return isForged && inPlay.includes('newPassword') ? 'newPassword' : 'elsewhere';
}

const recoveryAddresses: readonly AddressId[] = ['recoverLogin', 'recoverPassword', 'newPassword'];

/** The part that each of these addresses belongs to. Addresses that belong to no part are always in play. */
const partOf: Readonly<Partial<Record<AddressId, Part>>> = {
  forgotUsername: 'usernameRecovery',
  forgotPassword: 'passwordRecovery',
  register: 'registration',
  lookAlike: 'foreignMail',
  training: 'training',
};

/** Does an address lead to a page in this scenario? If the court's staff give back logins, there is no page for that. */
export function isAddressInPlay(moment: Moment, id: AddressId): boolean {
  const part = partOf[id];
  if (part) return isInPlay(moment, part);
  if (id === 'newPassword' && isInPlay(moment, 'passwordRecovery')) return true;
  return (
    !recoveryAddresses.includes(id) ||
    (isInPlay(moment, 'recovery') && (id === 'newPassword' || hasRecoveryPage(moment)))
  );
}

/** Can a CM/ECF login be recovered on the court's own pages here? */
export const hasRecoveryPage = (moment: Moment): boolean =>
  isInPlay(moment, 'recovery') && moment.setting.court?.recovery.means === 'page';

/** Can the reader type this address? Only if its text is known, or if it is a forged reset link or elsewhere. */
const canBeTyped = (id: AddressId, setting: Setting): boolean =>
  id === 'elsewhere' || (id === 'newPassword' ? resetPage(setting) !== null : addressTo(id, setting) !== null);

/** The addresses that can be typed. */
export const addressesIn = (moment: Moment): readonly AddressId[] =>
  addressIds.filter((id) => canBeTyped(id, moment.setting) && isAddressInPlay(moment, id));

/** The text to type for an address; null for an address that nobody is told to type. */
export function addressTo(id: AddressId, { place, court }: Setting): string | null {
  switch (id) {
    case 'court':
      return court?.address ?? null;
    case 'pacerLogin':
      return place.pacer.loginAddress;
    case 'utilities':
      return court ? `https://${court.host}${utilitiesPath}` : null;
    case 'publicSite':
      return court?.site ?? null;
    case 'filingSystem':
      return court?.splash ? `https://${court.host}${filingSystemPath}` : null;
    case 'recoverLogin':
      return court?.recovery.login ?? null;
    case 'recoverPassword':
      return court?.recovery.password ?? null;
    case 'forgotUsername':
    case 'forgotPassword':
    case 'register':
    case 'manageAccount':
    case 'lookAlike':
    case 'training':
      return place.pacer.account?.addresses[id] ?? null;
    // No source gives the link utility's own address: only Back returns to it.
    case 'linkUtility':
    case 'newPassword':
    case 'elsewhere':
      return null;
  }
}

/** The address of a court’s filing system: it is the court's own address if no page comes before the login. */
export const filingSystemOf = ({ setting: { court } }: Pick<Moment, 'setting'>): AddressId =>
  court?.splash === null ? 'court' : 'filingSystem';
