import { refuse } from '../../../domain/refusal.ts';
import { register } from '../../../domain/registration.ts';
import type { World } from '../../../domain/world.ts';
import type { PageId } from '../../core/names.ts';
import type { Site } from '../../core/site.ts';
import { registrantOf } from './form.ts';
import * as screens from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'register.start': true;
    'register.mayExist': true;
    'register.payment': true;
    'register.policies': true;
    'register.done': true;
    'upgrade.done': true;
  }
  interface Boxes {
    policies: true;
  }
  interface Choices {
    payment: true;
  }
  interface Owns {
    /** How the fees will be paid; null until that is chosen. */
    register: 'card' | 'byMail' | null;
  }
  interface Events {
    'register.opened': unknown;
    'register.warningPassed': unknown;
    'register.paymentSubmitted': unknown;
    'register.policiesSubmitted': unknown;
    'upgrade.closed': unknown;
  }
}

const backTo = 'register';

/** The pages that the address for registering leads to. Nobody registers twice in a row: after registering, its last page is shown again. */
export const registerAddress = {
  to: ['register.start', 'register.done'],
  page: ({ pacerAccounts }: World): PageId => ('registered' in pacerAccounts ? 'register.done' : 'register.start'),
} as const;

/** The pages of registering before and after the form. */
export const registering: Site<'register'> = {
  id: 'register',
  own: null,
  pages: {
    start: { screen: screens.registerStartPage, backTo },
    mayExist: { screen: screens.mayExistPage, carriesOn: true, backTo },
    payment: { screen: screens.paymentPage, carriesOn: true, backTo },
    policies: { screen: screens.policiesPage, carriesOn: true, backTo },
    done: { screen: screens.registeredPage, backTo },
  },
  deeds: {
    opened: { to: registerAddress.to, does: ({ world }) => ({ to: registerAddress.page(world) }) },
    warningPassed: { on: ['mayExist'], to: ['form.address'], does: () => ({ to: 'form.address' }) },
    paymentSubmitted: {
      on: ['payment'],
      to: ['register.policies'],
      does: ({ chosen }) =>
        chosen.payment === undefined
          ? refuse('field-missing')
          : { to: 'register.policies', own: { register: chosen.payment === 'card' ? 'card' : 'byMail' } },
    },
    policiesSubmitted: {
      on: ['policies'],
      to: ['register.done'],
      does: (moment) =>
        moment.ticked.includes('policies')
          ? {
              to: 'register.done',
              world: register(moment.world, registrantOf(moment), moment.own.register === 'card' ? 'card' : 'none'),
            }
          : null,
    },
  },
};

/** The page that ends the upgrade. */
export const upgrading: Site<'upgrade'> = {
  id: 'upgrade',
  pages: { done: { screen: screens.upgradedPage, backTo: 'manageAccount' } },
  deeds: { closed: { on: ['done'], to: ['account.settings'], does: () => ({ to: 'account.settings' }) } },
};
