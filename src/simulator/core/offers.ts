import type { AddressId, PracticeEvent, Views } from './names.ts';
import { type Control, controlsOf, type Field, fieldsOf, type Screen } from './screen.ts';

/** Where something can be done: on the page, in the address bar, or on a device. */
export type Place = 'page' | 'address' | keyof Views;

/** One thing that can be done in a state, with what is needed to tell the reader to do it. */
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
      readonly event: PracticeEvent<'field.filled'>;
    }
  | { readonly place: 'address'; readonly kind: 'go'; readonly to: AddressId; readonly event: PracticeEvent };

/** The controls of the page, or of a device, as offers. */
export const offersOn = (place: string, controls: readonly Control[]): readonly Offer[] =>
  controls.map((control) => ({ place: place as 'page', kind: 'press', control, event: control.event }));

/**
 * Everything that can be done in a moment: each control on the screen, each class in each field, what the devices offer, and each address. The
 * machine answers every offer; exploring a scenario means trying them all.
 */
export function offersIn(
  screen: Screen,
  onDevices: readonly Offer[],
  addresses: readonly AddressId[],
): readonly Offer[] {
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
  const goes = (screen.address === null ? [] : addresses).map((to): Offer => ({
    place: 'address',
    kind: 'go',
    to,
    event: { type: 'address.entered', to },
  }));
  return [...offersOn('page', controlsOf(screen)), ...fills, ...onDevices, ...goes];
}
