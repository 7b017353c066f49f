import type { ClockView, TelephoneView } from '../devices/views.ts';
import type { MailboxView } from '../devices/mailbox/view.ts';
import type { PhoneView } from '../devices/phone/view.ts';

/** What the devices of a practice show; null for one that it does not have. */
export interface Views {
  readonly mailbox: MailboxView | null;
  readonly telephone: TelephoneView | null;
  readonly clock: ClockView | null;
  readonly phone: PhoneView | null;
}
