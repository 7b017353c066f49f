import type { MailboxView } from '../devices/mailbox/view.ts';
import { addressesIn } from './addresses.ts';
import { type AddressId, type PracticeEvent } from './event.ts';
import type { Context } from './context.ts';
import { type Control, controlsOf, type Field, fieldsOf, type Screen } from './screen.ts';
import type { Views } from './views.ts';

/** Where a thing that can be done is done: in the page, in the address bar, or on a device. */
export type Place = 'page' | 'address' | 'mailbox' | 'telephone' | 'phone' | 'clock';

/** One thing that can be done in a state, with what is needed to tell someone to do it. */
export type Offer =
  | {
      readonly place: Exclude<Place, 'address'>;
      readonly kind: 'press';
      readonly control: Control;
      readonly event: PracticeEvent;
    }
  | {
      readonly place: 'page';
      readonly kind: 'fill';
      readonly field: Field;
      readonly event: Extract<PracticeEvent, { type: 'field.filled' }>;
    }
  | { readonly place: 'address'; readonly kind: 'go'; readonly to: AddressId; readonly event: PracticeEvent };

const press =
  (place: Exclude<Place, 'address'>) =>
  (control: Control): Offer => ({ place, kind: 'press', control, event: control.event });

/** The controls of the mailbox: of the message or the letter that lies open, or else of the list. */
function controlsIn({ open, letter, messages, folders, correspondents }: MailboxView): readonly Control[] {
  if (open) return [...(open.link ? [open.link] : []), open.back];
  if (letter) return [...letter.topics, letter.discard];
  return [...messages, ...folders, ...correspondents.map((one) => one.write)];
}

/** The controls of the devices. */
export function deviceOffers({ telephone, clock, mailbox, phone }: Views): readonly Offer[] {
  return [
    ...(telephone
      ? [
          ...telephone.contacts.map((one) => one.call),
          ...telephone.topics,
          ...(telephone.hangUp ? [telephone.hangUp] : []),
        ]
      : []
    ).map(press('telephone')),
    ...(clock?.moments ?? []).map(press('clock')),
    ...(phone?.controls ?? []).map(press('phone')),
    ...(mailbox ? controlsIn(mailbox) : []).map(press('mailbox')),
  ];
}

/**
 * Everything that can be done in a moment, given what the browser and the devices show: each control on the screen and the devices, each class in each field, each
 * address. The machine answers all of them; exploring a scenario means taking them all.
 */
export function offersIn(context: Context, screen: Screen, views: Views): readonly Offer[] {
  const fills = fieldsOf(screen).flatMap((field) =>
    field.classes
      .filter((value) => value !== field.value)
      .map((value): Offer => ({
        place: 'page',
        kind: 'fill',
        field,
        event: { type: 'field.filled', field: field.field, value },
      })),
  );
  const goes = (screen.address === null ? [] : addressesIn(context)).map((to): Offer => ({
    place: 'address',
    kind: 'go',
    to,
    event: { type: 'address.entered', to },
  }));
  return [...controlsOf(screen).map(press('page')), ...fills, ...deviceOffers(views), ...goes];
}
