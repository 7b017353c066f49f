import type { TopicId } from '../domain/court.ts';
import type { ElsewhereTopic } from '../domain/elsewhere.ts';
import type { Instant } from '../domain/instant.ts';
import type { ValueClass } from '../domain/terms.ts';

/** Fields that text can be typed into. */
export type FieldId =
  | 'username'
  | 'password'
  | 'clientCode'
  | 'cmecfLogin'
  | 'cmecfPassword'
  | 'recoveryKey'
  | 'newPassword'
  | 'newPasswordAgain'
  | 'secondaryEmail'
  | 'secondaryEmailAgain';

/** Boxes that can be ticked. */
export type BoxId = 'redaction' | 'cachedFiles' | 'cookies';

/** Messages that can come to the practice mailbox. */
export const messageIds = ['username', 'reset', 'answer'] as const;
/** One message of the practice mailbox. */
export type MessageId = (typeof messageIds)[number];

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
  'elsewhere',
] as const;
/** One address that the practice browser can go to. */
export type AddressId = (typeof addressIds)[number];

/** What the person did. No event holds anything that was typed: fields carry the class of their text. */
export type PracticeEvent =
  | { type: 'address.entered'; to: AddressId }
  | { type: 'page.refreshed' }
  | { type: 'filingSystem.opened' }
  | { type: 'field.filled'; field: FieldId; value: ValueClass }
  | { type: 'login.pressed' }
  | { type: 'box.ticked'; box: BoxId; ticked: boolean }
  | { type: 'notice.accepted' }
  | { type: 'menu.opened'; item: string }
  | { type: 'logOut.pressed' }
  | { type: 'linkUtility.opened' }
  | { type: 'filingCredentials.submitted' }
  | { type: 'link.confirmed' }
  | { type: 'elsewhere.opened'; topic: ElsewhereTopic }
  | { type: 'clearing.opened' }
  | { type: 'data.cleared' }
  | { type: 'windows.closed' }
  | { type: 'window.opened' }
  | { type: 'recovery.opened'; of: 'login' | 'password' }
  | { type: 'recovery.submitted' }
  | { type: 'newPassword.submitted' }
  | { type: 'maintenance.opened' }
  | { type: 'emailInformation.opened' }
  | { type: 'emailForm.opened' }
  | { type: 'emailForm.returned' }
  | { type: 'maintenance.submitted' }
  | { type: 'maintenance.confirmed' }
  | { type: 'message.opened'; message: MessageId }
  | { type: 'message.followed' }
  | { type: 'mailbox.listed' }
  | { type: 'letter.begun'; contact: string }
  | { type: 'letter.sent'; topic: TopicId }
  | { type: 'letter.dropped' }
  | { type: 'telephone.dialed'; contact: string }
  | { type: 'telephone.said'; topic: TopicId }
  | { type: 'telephone.hungUp' }
  | { type: 'clock.moved'; to: Instant };
