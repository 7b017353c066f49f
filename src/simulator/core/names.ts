/* eslint-disable @typescript-eslint/no-empty-object-type -- each room adds its own names, and the core knows none of them */
import type { ValueClass } from '../../domain/terms.ts';

// A room adds its names to these interfaces: `declare module` with the path of this file.

/** The pages: the site and the page in it. */
export interface Pages {}
/** Fields that text can be typed into. */
export interface Fields {}
/** Boxes that can be ticked. */
export interface Boxes {}
/** Lists from which one option is chosen. */
export interface Choices {}
/** Addresses that the practice browser can go to. */
export interface Addresses {}
/** Messages that can come to the practice mailbox. */
export interface Messages {}
/** What was begun at a site and is dropped on leaving it, by site; what a device has open, by device. */
export interface Owns {}
/** What a device shows and offers, by device. */
export interface Views {}

export type PageId = keyof Pages;
export type FieldId = keyof Fields;
export type BoxId = keyof Boxes;
export type ChoiceId = keyof Choices;
export type AddressId = keyof Addresses;
export type MessageId = keyof Messages;

/** What the person can do, with the data of each event. They never include typed text: fields carry the class of their text. */
export interface Events {
  'address.entered': { readonly to: AddressId };
  'page.refreshed': unknown;
  'field.filled': { readonly field: FieldId; readonly value: ValueClass };
  'box.ticked': { readonly box: BoxId; readonly ticked: boolean };
  'option.chosen': { readonly choice: ChoiceId; readonly option: string };
}

/** What the person can do, by name. */
export type EventType = keyof Events;

/** An event: something that the person did. */
export type PracticeEvent<Type extends EventType = EventType> = {
  [One in Type]: { readonly type: One } & Events[One];
}[Type];

/** The names of a room's pages or events, without the room's own. */
export type NamesIn<Id extends string, All extends string> = All extends `${Id}.${infer Name}` ? Name : never;

/** The lists in which it matters what is chosen, and not only that something is. */
const decidingChoices: readonly string[] = ['userType', 'payment'];

/** Is it unimportant which of a list's options is chosen? */
export const isFreeChoice = (choice: string): boolean => !decidingChoices.includes(choice);
