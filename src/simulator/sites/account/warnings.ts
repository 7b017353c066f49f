import type { Site } from '../../core/site.ts';
import { addressOfLogin } from '../sign-on/site.ts';
import { inactivePage, notActivatedPage } from './warning-screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'warning.inactive': true;
    'warning.notActivated': true;
  }
  interface Events {
    'warning.passed': unknown;
  }
}

/** The warnings that PACER shows before it lets in an account whose search is not active. */
export const warnings: Site<'warning'> = {
  id: 'warning',
  pages: {
    inactive: { screen: inactivePage, carriesOn: true, backTo: addressOfLogin },
    notActivated: { screen: notActivatedPage, carriesOn: true, backTo: addressOfLogin },
  },
  deeds: { passed: { on: 'every page', to: ['pacer.signedIn'], does: () => ({ to: 'pacer.signedIn' }) } },
};
