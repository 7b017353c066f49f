import { emailRefusal } from './account-form.ts';
import { withAccount } from './pacer-account.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isTerm, type ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Two addresses that people take for one: PACER writes to the account's own, the courts write to the primary e-filing address. */
export type EmailOnFile = 'email' | 'noticeEmail';

/**
 * Save another e-mail address with the account signed in. In: which of the two, its class, and its repetition where the form asks twice.
 * The courts are told of theirs (prd guide, p. 7).
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

/** What the address form is submitted with. */
export interface AddressChange {
  readonly firm: ValueClass;
  readonly address: ValueClass;
  readonly phone: ValueClass;
  readonly reason: string | null;
  /** In which cases the court shall change it. */
  readonly cases: string | null;
  /** Is a court ticked? An address that is sent to no court stays with PACER. */
  readonly isForCourt: boolean;
}

/** Save another law firm, address or telephone number, and send it to the courts chosen (laed, flsd and lawd pages). */
export function saveAddress(world: World, change: AddressChange): World | Refusal {
  const { firm, address, phone, reason, cases, isForCourt } = change;
  if (!isTerm(firm) || !isTerm(address) || !isTerm(phone) || reason === null || cases === null || !isForCourt)
    return refuse('field-missing');
  return withAccount(world, { firm, address, phone });
}
