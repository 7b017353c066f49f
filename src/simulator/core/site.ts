import type { Refusal } from '../../domain/refusal.ts';
import type { ValueClass } from '../../domain/terms.ts';
import type { World } from '../../domain/world.ts';
import type { Message } from './message.ts';
import type { Moment } from './moment.ts';
import type { AddressId, EventType, FieldId, NamesIn, Owns, PageId, PracticeEvent, Views } from './names.ts';
import type { Control, Page } from './screen.ts';

/**
 * What something done comes to: another world, the page that opens, what is begun with it; a refusal, which is told on the page; null, where it
 * means nothing.
 */
export type Outcome =
  | Refusal
  | { readonly to: PageId; readonly world?: World; readonly own?: Readonly<Partial<Owns>>; readonly fields?: never }
  | {
      readonly to?: never;
      readonly world?: World;
      readonly own?: Readonly<Partial<Owns>>;
      /** What stands in the fields of the page that stays. */
      readonly fields?: Moment['fields'];
    }
  | null;

/** Something that the person can do. */
export interface Deed<Type extends EventType, PageName extends string> {
  /**
   * Where it can be done: on these pages of the site, or on each of them; absent where it can from everywhere. An event is answered at one of these
   * levels in a practice (`test/model/machine.test.ts`).
   */
  readonly on?: readonly PageName[] | 'every page';
  /** The pages that it may lead to; absent where it leads nowhere. */
  readonly to?: readonly PageId[];
  does(moment: Moment, event: PracticeEvent<Type>): Outcome;
}

/** A page of a site. */
export interface PageOf {
  /** What it shows. In: why it is closed; null where it is not. */
  screen(moment: Moment, closed: Refusal | null): Page;
  /** Does it carry on what was begun: at its own site, and in the browser as the domain knows it? Else it opens fresh, and that is dropped. */
  readonly carriesOn?: true;
  /** What stands in its fields when it opens. In: the page before it, in the world as it is then. */
  given?(moment: Moment): Readonly<Partial<Record<FieldId, ValueClass>>>;
  /** Why it refuses as a whole; null where it does not. While it does, nothing comes of deeds that are done on this page alone. */
  closed?(moment: Moment): Refusal | null;
  /** The address that Back returns to. Screens that answer a form are not kept, their form is. */
  readonly backTo: AddressId | ((moment: Moment) => AddressId);
}

/** What a site and a device have in common. */
interface Room<Id extends string, PageName extends string> {
  readonly id: Id;
  /**
   * What is begun there and dropped on leaving, or what it holds, as it is at first. All of it counts for identity. What rules of the domain read
   * is begun in the world instead (`Begun`).
   */
  readonly own?: Id extends keyof Owns ? Owns[Id] : never;
  /** What can be done there. */
  readonly deeds: {
    readonly [Name in NamesIn<Id, EventType>]?: Deed<Extract<EventType, `${Id}.${Name}`>, PageName>;
  };
  /** What comes of things that are done elsewhere. Of all that is done with one event, one changes the world at most, and one leads somewhere. */
  readonly hears?: { readonly [Type in EventType]?: Deed<Type, PageName> };
}

/** All that only a site knows. The world and its rules are the domain’s, and may join what sites keep apart. Parts of a site may share its id. */
export interface Site<Id extends string> extends Room<Id, NamesIn<Id, PageId>> {
  readonly pages: Readonly<Partial<Record<NamesIn<Id, PageId>, PageOf>>>;
  /** The messages that it has sent, in order. */
  messages?(moment: Moment): readonly Message[];
}

/** The same of a device, which has no pages but one thing to look at. */
export interface Device<Id extends keyof Views> extends Room<Id, never> {
  /** What it shows; null where a scenario has none. In: the messages that have come. */
  view(moment: Moment, messages: readonly Message[]): Views[Id] | null;
  /** What can be done on it. */
  offers(view: Views[Id]): readonly Control[];
}

/** A site or a device, whichever it is. */
export interface AnyRoom {
  readonly id: string;
  readonly own?: unknown;
  readonly deeds: Readonly<Partial<Record<string, Deed<EventType, string>>>>;
  readonly hears?: Readonly<Partial<Record<string, Deed<EventType, string>>>>;
}
export interface AnySite extends AnyRoom {
  readonly pages: Readonly<Partial<Record<string, PageOf>>>;
  messages?(moment: Moment): readonly Message[];
}
export interface AnyDevice extends AnyRoom {
  view(moment: Moment, messages: readonly Message[]): unknown;
  offers(view: unknown): readonly Control[];
}
