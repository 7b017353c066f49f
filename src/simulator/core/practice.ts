import type { Moment } from './moment.ts';
import type { AddressId, PracticeEvent } from './names.ts';
import type { Page, Screen } from './screen.ts';
import type { AnyDevice, AnySite } from './site.ts';

/** The sites that a practice can visit and the devices that it has. A page of the site loads only the rooms that its practice names. */
export interface Practice {
  readonly sites: readonly AnySite[];
  readonly devices: readonly AnyDevice[];
  /** The browser around the pages. */
  readonly browser: {
    /** Its own controls beside a page. */
    readonly frame: (moment: Moment, page: Page) => Pick<Screen, 'refresh' | 'tools'>;
    /** The addresses that can be typed. */
    readonly addresses: (moment: Moment) => readonly AddressId[];
    /** The address that a text names. */
    readonly addressOf: (text: string, moment: Moment) => AddressId;
  };
  /** The event that a stored record names, if it can only come from outside the practice; absent if no event can. */
  readonly fromOutside?: (event: unknown, moment: Moment, screen: Screen) => PracticeEvent | null;
}
