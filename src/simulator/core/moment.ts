import type { Contact, CourtProfile, Place } from '../../domain/court.ts';
import type { TopicId } from '../../domain/topics.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Mfa } from '../../domain/mfa.ts';
import type { Reason } from '../../domain/refusal.ts';
import { type Card, isTerm, type Term, type ValueClass } from '../../domain/terms.ts';
import type { World } from '../../domain/world.ts';
import type { Authenticator, Codes } from './codes.ts';
import type { BoxId, ChoiceId, FieldId, Owns, PageId } from './names.ts';

/** A part of the systems that a scenario adds to logging in and linking. Only then do its pages open, and the devices show it. */
export type Part =
  /** A court's own recovery of CM/ECF logins, and the mailbox its messages come to. */
  | 'recovery'
  /** Maintaining one's e-mail addresses in CM/ECF. */
  | 'maintenance'
  /** Clearing what the browser keeps, and closing its windows. */
  | 'browserTools'
  /** Registering at PACER. */
  | 'registration'
  /** Upgrading an old PACER account. */
  | 'upgrade'
  /** Recovering the PACER username, by mail. */
  | 'usernameRecovery'
  /** Recovering the PACER password, by mail. */
  | 'passwordRecovery'
  /** Changing the personal information that PACER has on file. */
  | 'personalInformation'
  /** Changing the address that PACER bills. */
  | 'billingEmail'
  /** Having an inactive account activated. */
  | 'activation'
  /** Leaving a firm's PACER Administrative Account. */
  | 'groupBilling'
  /** Mail that is not from PACER, and the site that looks like PACER's. */
  | 'foreignMail'
  /** A training site of PACER. */
  | 'training'
  /** A browser that refuses cookies. */
  | 'cookies'
  /** The second factor, with the phone. */
  | 'mfa'
  /** Making backup codes. */
  | 'mfaCodes';

const partsWithMail: readonly Part[] = ['recovery', 'usernameRecovery', 'passwordRecovery', 'foreignMail', 'mfa'];

/** What does not change while a scenario is played. */
export interface Setting {
  readonly place: Place;
  /** The court among its sites; null if there is none. */
  readonly court: CourtProfile | null;
  /** The codes of the practice; null if there is no second factor. */
  readonly codes: Codes | null;
  /** What makes passcodes real; null if there is no phone. */
  readonly authenticator: Authenticator | null;
  /** The practice person's values. */
  readonly card: Card;
  /** Values of the card that the person does not know yet. */
  readonly hides: (world: World) => readonly Term[];
  /** The moments that the practice clock can be moved to, in order; empty if the clock cannot be moved. */
  readonly moments: readonly Instant[];
  /** Can the clock be moved now? */
  readonly isClockAtHand: (world: World) => boolean;
  /** What can be said to contacts, by telephone or letter; empty if there is nothing to say. */
  readonly topics: readonly TopicId[];
  /** Is adding an app part of the practice, given the account's present second factor? */
  readonly isAddingInPlay: (mfa: Mfa) => boolean;
  /** Is deleting an app or the codes part of the practice, given the account's present second factor? */
  readonly isDeletingInPlay: (mfa: Mfa) => boolean;
  /** Parts of the real systems that only some scenarios need. Any other part leads to "elsewhere" or is left out. */
  readonly parts: readonly Part[];
}

/** A state of the practice, as plain data: it can be written down and read again. What does not change during play is not in it. */
export interface State {
  /** The page on the screen. */
  readonly page: PageId;
  readonly world: World;
  /** The classes of what is in the fields of the page on the screen; an absent field is empty. */
  readonly fields: Readonly<Partial<Record<FieldId, ValueClass>>>;
  /** The boxes of the page on the screen that are ticked, in alphabetical order. */
  readonly ticked: readonly BoxId[];
  /** What is chosen from the lists of the page on the screen. */
  readonly chosen: Readonly<Partial<Record<ChoiceId, string>>>;
  /** Why the page on the screen refused the last request; null if it did not. */
  readonly refusal: Reason | null;
  /** What was begun at the sites, and what the devices have open. */
  readonly own: Readonly<Partial<Owns>>;
}

/** A state with what does not change. Functions that describe a screen or a device take it, and so do those that ask whether a goal is met. */
export interface Moment extends State {
  readonly setting: Setting;
}

/** The court of the practice. Only for the pages of a court's sites: throws if there is none. */
export function courtOf({ setting }: Pick<Moment, 'setting'>): CourtProfile {
  if (!setting.court) throw new Error(`${setting.place.id}: this practice has no court`);
  return setting.court;
}

/** The class of what is in a field of the page. */
export const valueIn = (moment: Pick<Moment, 'fields'>, field: FieldId): ValueClass => moment.fields[field] ?? 'empty';

/** The contacts that the practice can reach: those with a topic that this scenario has to say. */
export const contactsOf = ({ place, topics }: Setting): readonly Contact[] =>
  place.contacts.filter((contact) => contact.topics.some((topic) => topics.includes(topic.id)));

/** The contacts that the practice mailbox can write to. */
export const correspondentsOf = (setting: Setting): readonly Contact[] =>
  contactsOf(setting).filter((contact) => contact.email !== null);

/** Is there a mailbox? There is if messages can come to it, or if it can write to someone. */
export const hasMailbox = (setting: Setting): boolean =>
  partsWithMail.some((part) => setting.parts.includes(part)) || correspondentsOf(setting).length > 0;

/** Is this part of the real systems in play? */
export const isInPlay = ({ setting }: Moment, part: Part): boolean => setting.parts.includes(part);

/** The values of the card that the person knows now. Only these can be typed. */
export function knownCard({ setting, world }: Pick<Moment, 'setting' | 'world'>): Card {
  const hidden = setting.hides(world);
  return Object.fromEntries(
    Object.entries(setting.card).filter(([term]) => !hidden.some((hiddenTerm) => hiddenTerm === term)),
  );
}

/** The classes of a field that the person can bring about now. */
export function knownClasses(moment: Moment, classes: readonly ValueClass[]): readonly ValueClass[] {
  const card = knownCard(moment);
  return classes.filter((valueClass) => !isTerm(valueClass) || card[valueClass] !== undefined);
}
