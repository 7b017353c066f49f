import { emailRefusal } from './account-form.ts';
import { withAccount } from './pacer-account.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isTerm, type ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Two addresses that people mistake for one: PACER writes to the account's own address, the courts to the primary e-filing address. */
export type EmailOnFile = 'email' | 'noticeEmail';

/**
 * Save another e-mail address with the account that is signed in. In: which of the two addresses, the class of the new one, and the class of
 * its repetition; null where the form asks once. PACER tells the courts of a new e-filing address (prd guide, p. 7).
 */
export function saveEmailOnFile(
  world: World,
  which: EmailOnFile,
  email: ValueClass,
  again: ValueClass | null,
): World | Refusal {
  if (email === 'empty') return refuse('field-missing');
  const wrong = emailRefusal(email);
  if (wrong) return wrong;
  if (again !== null && again !== email) return refuse('emails-differ');
  return isTerm(email) ? withAccount(world, { [which]: email }) : refuse('not-an-address');
}

/** What is entered when the address form is submitted. */
export interface AddressChange {
  readonly firm: ValueClass;
  readonly address: ValueClass;
  readonly phone: ValueClass;
  readonly reason: string | null;
  /** The cases in which the court is to change it. */
  readonly cases: string | null;
  /** Is a court checked? An address that is sent to no court stays with PACER. */
  readonly isForCourt: boolean;
}

/** Save another law firm, address or telephone number, and send it to the chosen courts (laed, flsd and lawd pages). Refuses a missing entry. */
export function saveAddress(world: World, change: AddressChange): World | Refusal {
  const { firm, address, phone, reason, cases, isForCourt } = change;
  if (!isTerm(firm) || !isTerm(address) || !isTerm(phone) || reason === null || cases === null || !isForCourt)
    return refuse('field-missing');
  return withAccount(world, { firm, address, phone });
}
