import { withNothingBegun } from '../../domain/world.ts';
import type { Deed } from '../core/site.ts';
import { isAddressInPlay } from '../sites/browser/addresses.ts';
import { elsewhere } from '../sites/browser/site.ts';
import { askToLogIn } from '../sites/sign-on/site.ts';

/** Where the addresses lead in a practice of a court. */
export const courtAddresses: Deed<'address.entered', never> = {
  to: [
    'pacer.login',
    'browser.elsewhere',
    'splash.home',
    'recovery.login',
    'recovery.password',
    'recovery.newPassword',
    'court.home',
    'court.utilities',
    'court.linkEntry',
  ],
  does: (moment, { to }) => {
    const { setting, world } = moment;
    if (to === 'pacerLogin') return askToLogIn(null);
    // A page that is not in play counts as elsewhere.
    if (!isAddressInPlay(moment, to)) return elsewhere('forgotLogin');
    if (to === 'court' && setting.court?.splash !== null) return { to: 'splash.home' };
    if (to === 'recoverLogin') return { to: 'recovery.login' };
    if (to === 'recoverPassword') return { to: 'recovery.password' };
    // A link that was in no message opens an empty page.
    if (to === 'newPassword') return { to: 'recovery.newPassword', world: withNothingBegun(world) };
    if (to === 'publicSite') return elsewhere('publicSite');
    if (to === 'elsewhere') return elsewhere('unknown');
    if (world.browser.signedIn === null) return askToLogIn('court');
    if (to === 'utilities') return { to: 'court.utilities' };
    if (to === 'linkUtility') return { to: 'court.linkEntry' };
    return to === 'court' || to === 'filingSystem' ? { to: 'court.home' } : null;
  },
};
