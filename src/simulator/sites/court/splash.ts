import { assign } from 'xstate';
import type { Context } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

const isSignedIn = ({ context }: { context: Context }) => context.world.browser.signedIn !== null;

/** The page before the login, where the court has one: to its Document Filing System, or straight to the link utility. */
export const splash = practice.createStateConfig({
  entry: 'openPage',
  on: {
    'filingSystem.opened': [
      { guard: isSignedIn, target: '#practice.browser.court.home' },
      { target: '#practice.browser.pacer.login', actions: assign({ at: 'court' }) },
    ],
    'linkUtility.opened': [
      { guard: isSignedIn, target: '#practice.browser.court.linkEntry' },
      { target: '#practice.browser.pacer.login', actions: assign({ at: 'linkUtility' }) },
    ],
  },
});
