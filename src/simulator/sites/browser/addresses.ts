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

/** The path of a court's Utilities menu, as working code and captured pages have it. */
export const utilitiesPath = '/cgi-bin/DisplayMenu.pl?Utilities';

/** The path of a court's Document Filing System, where captured splash pages lead. */
const filingSystemPath = '/cgi-bin/login.pl';

/** The page on which the court, or PACER, resets passwords; null where there is none. */
const resetPage = ({ court, place }: Setting): string | null =>
  court ? court.recovery.password : (place.pacer.account?.addresses.forgotPassword ?? null);

/**
 * Which of the addresses in play a text names. In: what was typed into the address bar. Out: the id; `elsewhere` for all
 * other addresses, so that nothing typed is kept.
 */
export function addressIdOf(text: string, moment: Moment): AddressId {
  const typed = bare(text);
  const inPlay = addressesIn(moment);
  const known = inPlay.find((id) => bare(addressTo(id, moment.setting) ?? '') === typed);
  if (known && typed !== '') return known;
  // Whatever else is typed below the recovery of passwords is a reset link that no message gave.
  const reset = resetPage(moment.setting);
  const isForged = reset !== null && typed.startsWith(`${bare(reset)}/`);
  return isForged && inPlay.includes('newPassword') ? 'newPassword' : 'elsewhere';
}

const recoveryAddresses: readonly AddressId[] = ['recoverLogin', 'recoverPassword', 'newPassword'];

/** Of which part of PACER's sites each of its addresses is; those of no part are always in play. */
const partOf: Readonly<Partial<Record<AddressId, Part>>> = {
  forgotUsername: 'usernameRecovery',
  forgotPassword: 'passwordRecovery',
  register: 'registration',
  lookAlike: 'foreignMail',
  training: 'training',
};

/** Does an address lead somewhere in this scenario? Where the court's staff give logins back, there is no page for it. */
export function isAddressInPlay(moment: Moment, id: AddressId): boolean {
  const part = partOf[id];
  if (part) return isInPlay(moment, part);
  if (id === 'newPassword' && isInPlay(moment, 'passwordRecovery')) return true;
  return (
    !recoveryAddresses.includes(id) ||
    (isInPlay(moment, 'recovery') && (id === 'newPassword' || hasRecoveryPage(moment)))
  );
}

/** Can one recover a CM/ECF login on the court's own pages here? */
export const hasRecoveryPage = (moment: Moment): boolean =>
  isInPlay(moment, 'recovery') && moment.setting.court?.recovery.means === 'page';

/** Can one come to an address by typing? What has none cannot be typed, but for a forged reset link and what is elsewhere. */
const canBeTyped = (id: AddressId, setting: Setting): boolean =>
  id === 'elsewhere' || (id === 'newPassword' ? resetPage(setting) !== null : addressTo(id, setting) !== null);

/** The addresses that can be typed. */
export const addressesIn = (moment: Moment): readonly AddressId[] =>
  addressIds.filter((id) => canBeTyped(id, moment.setting) && isAddressInPlay(moment, id));

/** What to type for an address; null for those that nobody is told to type. */
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

/** The address of a court’s filing system: that of the court itself, where nothing stands before the login. */
export const filingSystemOf = ({ setting: { court } }: Pick<Moment, 'setting'>): AddressId =>
  court?.splash === null ? 'court' : 'filingSystem';
