import { type World, withNothingBegun } from '../../domain/world.ts';
import { searchWarning } from '../../domain/signing-in.ts';
import type { AddressId, PageId } from '../core/names.ts';
import type { Deed } from '../core/site.ts';
import { clock } from '../devices/clock/clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import { telephone } from '../devices/telephone/telephone.ts';
import { isAddressInPlay } from '../sites/browser/addresses.ts';
import { elsewhere } from '../sites/browser/site.ts';
import { loginThat } from '../sites/sign-on/login.ts';
import { askToLogIn } from '../sites/sign-on/site.ts';

/** The page after a login at PACER: a warning if the account's search is not active. */
const leads = (world: World): PageId => {
  const warning = searchWarning(world);
  if (warning === 'inactive') return 'warning.inactive';
  return warning === 'not-activated' ? 'warning.notActivated' : 'pacer.signedIn';
};
/** How a login goes on at PACER. */
export const pacerLogin = loginThat({ notice: 'pacer.notice' }, leads, [
  'warning.inactive',
  'warning.notActivated',
  'pacer.signedIn',
]);

/** Where an address leads: the possible pages, and which of them opens. */
interface Place {
  readonly to: readonly PageId[];
  readonly page: (world: World) => PageId;
}
/** An address that always leads to the same page. */
export const only = (page: PageId): Place => ({ to: [page], page: () => page });

/** Where the addresses lead in a practice of PACER. In: its addresses in addition to those for what is forgotten. */
export function pacerAddresses(more: Readonly<Partial<Record<AddressId, Place>>>): Deed<'address.entered', never> {
  const places: typeof more = {
    forgotUsername: only('forgot.username'),
    forgotPassword: only('forgot.password'),
    ...more,
  };
  const to: readonly PageId[] = ['pacer.login', 'browser.elsewhere', 'account.settings', 'forgot.newPassword'];
  return {
    to: [...to, ...Object.values(places).flatMap((place) => place.to)],
    does: (moment, { to: address }) => {
      const { world } = moment;
      const isManaged = address === 'manageAccount';
      // Manage My Account asks for a login first.
      if (address === 'pacerLogin' || (isManaged && world.browser.signedIn === null)) return askToLogIn(null);
      if (address === 'elsewhere') return elsewhere('unknown');
      if (!isAddressInPlay(moment, address)) return elsewhere('accountPage');
      if (isManaged) return { to: 'account.settings' };
      // A link that was in no message opens an empty page.
      if (address === 'newPassword') return { to: 'forgot.newPassword', world: withNothingBegun(world) };
      const place = places[address];
      return place ? { to: place.page(world) } : null;
    },
  };
}

/** The devices beside the browser if there is no second factor. */
export const pacerDevices = [telephone, clock, mailbox];
