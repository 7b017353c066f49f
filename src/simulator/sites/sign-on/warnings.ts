import { practice } from '../../core/practice.ts';

/** What PACER says before it lets an account in whose search is not active. */
export const warningSite = practice.createStateConfig({
  initial: 'inactive',
  on: { 'warning.passed': '#practice.browser.pacer.signedIn' },
  states: { inactive: { entry: 'continuePage' }, notActivated: { entry: 'continuePage' } },
});
