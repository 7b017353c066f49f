import type { AccountPage } from '../sites/account/pages.ts';
import type { Adding } from '../../domain/mfa.ts';
import type { AppId } from '../../domain/phone.ts';
import type { KeyId } from '../../domain/passcode.ts';
import type { MfaPage } from '../sites/mfa/pages.ts';
import type { TopicId } from '../../domain/topics.ts';
import type { ElsewhereTopic } from '../../domain/elsewhere.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ValueClass } from '../../domain/terms.ts';
import type { AccountTab } from '../../domain/world.ts';

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
  | 'secondaryEmailAgain'
  | 'email'
  | 'emailAgain'
  | 'accountNumber'
  | 'firstName'
  | 'lastName'
  | 'dateOfBirth'
  | 'lawFirm'
  | 'streetAddress'
  | 'city'
  | 'state'
  | 'county'
  | 'zipCode'
  | 'country'
  | 'primaryPhone'
  | 'newUsername'
  | 'firstAnswer'
  | 'secondAnswer'
  | 'token'
  | 'passcode'
  | 'backupCode'
  | 'securityCode'
  | 'nickname'
  | 'remark';

/** Lists that one of several is chosen from. */
export type ChoiceId = FreeChoiceId | 'userType' | 'payment';

/** Lists of which it plays no part what is chosen, only that something is. */
export type FreeChoiceId = 'firstQuestion' | 'secondQuestion' | 'reason' | 'cases';

/** Does it play a part which of its options is chosen? */
export const isFreeChoice = (choice: string): choice is FreeChoiceId => choice !== 'userType' && choice !== 'payment';

/** Boxes that can be ticked. */
export type BoxId = 'redaction' | 'cachedFiles' | 'cookies' | 'policies' | 'registeredCourt';

/** Messages that can come to the practice mailbox. */
export const messageIds = [
  'username',
  'reset',
  'pacerUsername',
  'pacerReset',
  'lookAlike',
  'securityCode',
  'answer',
] as const;
/** One message of the practice mailbox. */
export type MessageId = (typeof messageIds)[number];

/** The folders of the practice mailbox. */
export type MailFolder = 'inbox' | 'junk';

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
/** One address that the practice browser can go to. */
export type AddressId = (typeof addressIds)[number];

/** What the person did. No event holds anything that was typed: fields carry the class of their text. */
export type PracticeEvent =
  | { type: 'address.entered'; to: AddressId }
  | { type: 'page.refreshed' }
  | { type: 'filingSystem.opened' }
  | { type: 'field.filled'; field: FieldId; value: ValueClass }
  | { type: 'login.opened' }
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
  | { type: 'page.opened'; page: AccountPage | MfaPage }
  | { type: 'option.chosen'; choice: ChoiceId; option: string }
  | { type: 'tab.opened'; tab: AccountTab }
  | { type: 'form.continued' }
  | { type: 'form.submitted' }
  | { type: 'page.closed' }
  | { type: 'warning.passed' }
  | { type: 'cookies.accepted' }
  | { type: 'prompt.skipped' }
  | { type: 'enrollment.begun' }
  | { type: 'enrollment.ended' }
  | { type: 'adding.begun'; what: Adding['what'] }
  | { type: 'method.removed'; what: KeyId | 'codes' }
  | { type: 'phone.appInstalled'; app: AppId }
  | { type: 'phone.codeScanned' }
  | { type: 'phone.keyTyped' }
  | { type: 'phone.timeSet' }
  | { type: 'phone.replaced' }
  | { type: 'clock.waited' }
  | { type: 'clock.ran'; to: Instant }
  | { type: 'mailbox.folderOpened'; folder: MailFolder }
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
