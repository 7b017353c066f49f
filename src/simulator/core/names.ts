/* eslint-disable @typescript-eslint/no-empty-object-type -- what there is by name stands in the room that has it, and the core knows none of it */
import type { ValueClass } from '../../domain/terms.ts';

// A room adds its names to these interfaces: `declare module` with the path of this file.

/** The pages: the site and the page in it. */
export interface Pages {}
/** Fields that text can be typed into. */
export interface Fields {}
/** Boxes that can be ticked. */
export interface Boxes {}
/** Lists that one of several is chosen from. */
export interface Choices {}
/** Addresses that the practice browser can go to. */
export interface Addresses {}
/** Messages that can come to the practice mailbox. */
export interface Messages {}
/** What is begun at a site and dropped on leaving it, by site; what a device holds, by device. */
export interface Owns {}
/** What a device shows and lets one do, by device. */
export interface Views {}

export type PageId = keyof Pages;
export type FieldId = keyof Fields;
export type BoxId = keyof Boxes;
export type ChoiceId = keyof Choices;
export type AddressId = keyof Addresses;
export type MessageId = keyof Messages;

/** What the person can do, with what each carries. Nothing that was typed is in it: fields carry the class of their text. */
export interface Events {
  'address.entered': { readonly to: AddressId };
  'page.refreshed': unknown;
  'field.filled': { readonly field: FieldId; readonly value: ValueClass };
  'box.ticked': { readonly box: BoxId; readonly ticked: boolean };
  'option.chosen': { readonly choice: ChoiceId; readonly option: string };
}

/** What the person can do, by name. */
export type EventType = keyof Events;

/** What the person did. */
export type PracticeEvent<Type extends EventType = EventType> = {
  [One in Type]: { readonly type: One } & Events[One];
}[Type];

/** The names after a room, of its pages or its events. */
export type NamesIn<Id extends string, All extends string> = All extends `${Id}.${infer Name}` ? Name : never;

/** Lists of which it plays a part what is chosen, and not only that something is. */
const decidingChoices: readonly string[] = ['userType', 'payment'];

/** Does it play no part which of a list's options is chosen? */
export const isFreeChoice = (choice: string): boolean => !decidingChoices.includes(choice);
