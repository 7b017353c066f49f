import { formSite, registerSite, upgradeSite } from '../sites/registration/site.ts';
import { pacerSitesWith } from './pacer-map.ts';
import * as form from '../sites/registration/screens.ts';
import type { Sites } from '../core/sites.ts';

/** PACER with the form that makes an account, or a new one of an old: registering and upgrading. */
export const pacerFormSites: Sites = pacerSitesWith({
  states: { form: formSite, register: registerSite, upgrade: upgradeSite },
  addresses: { register: 'register.start' },
  // Nobody registers twice in a row: the end of it is shown again.
  pastIt: {
    page: 'register.start',
    holds: ({ world }) => 'registered' in world.pacerAccounts,
    target: '.register.done',
  },
  pages: {
    'form.person': form.personPage,
    'form.address': form.addressPage,
    'form.security': form.securityPage,
    'register.start': form.registerStartPage,
    'register.mayExist': form.mayExistPage,
    'register.payment': form.paymentPage,
    'register.policies': form.policiesPage,
    'register.done': form.registeredPage,
    'upgrade.done': form.upgradedPage,
  },
});
