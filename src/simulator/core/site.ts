import type { Refusal } from '../../domain/refusal.ts';
import type { ValueClass } from '../../domain/terms.ts';
import type { World } from '../../domain/world.ts';
import type { Message } from './message.ts';
import type { Moment } from './moment.ts';
import type { AddressId, EventType, FieldId, NamesIn, Owns, PageId, PracticeEvent, Views } from './names.ts';
import type { Control, Page } from './screen.ts';

/**
 * The outcome of something that the person did: another world, the page that opens, and what is begun with it; a refusal, which the page tells;
 * or null if it means nothing.
 */
export type Outcome =
  | Refusal
  | { readonly to: PageId; readonly world?: World; readonly own?: Readonly<Partial<Owns>>; readonly fields?: never }
  | {
      readonly to?: never;
      readonly world?: World;
      readonly own?: Readonly<Partial<Owns>>;
      /** What is in the fields of the page, if it stays. */
      readonly fields?: Moment['fields'];
    }
  | null;

/** Something that the person can do. */
export interface Deed<Type extends EventType, PageName extends string> {
  /**
   * Where it can be done: on these pages of the site, or on every page of it; absent if it can be done everywhere. In a practice, an event is
   * answered at only one of these levels (`test/model/machine.test.ts`).
   */
  readonly on?: readonly PageName[] | 'every page';
  /** The pages that it may lead to; absent if it leads nowhere. */
  readonly to?: readonly PageId[];
  does(moment: Moment, event: PracticeEvent<Type>): Outcome;
}

/** A page of a site. */
export interface PageOf {
  /** What it shows. In: why it is closed; null if it is open. */
  screen(moment: Moment, closed: Refusal | null): Page;
  /** Does it carry on what was begun, at its own site and in the browser of the domain? If not, it opens fresh, and what was begun is dropped. */
  readonly carriesOn?: true;
  /** What is in its fields when it opens. In: the moment of the page before it, with the world as it is then. */
  given?(moment: Moment): Readonly<Partial<Record<FieldId, ValueClass>>>;
  /** Why the page refuses as a whole; null if it does not. While it does, the deeds of this page alone have no effect. */
  closed?(moment: Moment): Refusal | null;
  /** The address that Back returns to. A screen that answers a form is not kept: Back returns to the form. */
  readonly backTo: AddressId | ((moment: Moment) => AddressId);
}

/** What a site and a device have in common. */
interface Room<Id extends string, PageName extends string> {
  readonly id: Id;
  /**
   * The first value of what a site has begun, which is dropped on leaving it, or of what a device has open. All of it counts for identity. What
   * the rules of the domain read is begun in the world instead (`Begun`).
   */
  readonly own?: Id extends keyof Owns ? Owns[Id] : never;
  /** What can be done there. */
  readonly deeds: {
    readonly [Name in NamesIn<Id, EventType>]?: Deed<Extract<EventType, `${Id}.${Name}`>, PageName>;
  };
  /** How it reacts to what is done elsewhere. Of all deeds of an event, at most one changes the world, and at most one leads to a page. */
  readonly hears?: { readonly [Type in EventType]?: Deed<Type, PageName> };
}

/** What only a site knows. The world and its rules belong to the domain, and may join what sites keep apart. Parts of a site may share its id. */
export interface Site<Id extends string> extends Room<Id, NamesIn<Id, PageId>> {
  readonly pages: Readonly<Partial<Record<NamesIn<Id, PageId>, PageOf>>>;
  /** The messages that it has sent, in order. */
  messages?(moment: Moment): readonly Message[];
}

/** What only a device knows. It has no pages, but one view. */
export interface Device<Id extends keyof Views> extends Room<Id, never> {
  /** What it shows; null if the scenario does not have it. In: the messages that have come. */
  view(moment: Moment, messages: readonly Message[]): Views[Id] | null;
  /** What can be done on it. */
  offers(view: Views[Id]): readonly Control[];
}

/** Any site or device. */
export interface AnyRoom {
  readonly id: string;
  readonly own?: unknown;
  readonly deeds: Readonly<Partial<Record<string, Deed<EventType, string>>>>;
  readonly hears?: Readonly<Partial<Record<string, Deed<EventType, string>>>>;
}
/** Any site. */
export interface AnySite extends AnyRoom {
  readonly pages: Readonly<Partial<Record<string, PageOf>>>;
  messages?(moment: Moment): readonly Message[];
}
/** Any device. */
export interface AnyDevice extends AnyRoom {
  view(moment: Moment, messages: readonly Message[]): unknown;
  offers(view: unknown): readonly Control[];
}
