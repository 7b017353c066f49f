import type { PageId } from '../core/names.ts';
import type { Practice } from '../core/practice.ts';
import { clock } from '../devices/clock/clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import { telephone } from '../devices/telephone/telephone.ts';
import { outside } from '../sites/browser/site.ts';
import { browserBar } from '../sites/browser/tools.ts';
import { windows } from '../sites/browser/windows.ts';
import { courtRecovery } from '../sites/court-recovery/site.ts';
import { maintenance } from '../sites/court/maintenance.ts';
import { court } from '../sites/court/site.ts';
import { splash } from '../sites/court/splash.ts';
import { type Login, type LoginFor, loginThat } from '../sites/sign-on/login.ts';
import { signedIn, signOn } from '../sites/sign-on/site.ts';
import { courtAddresses } from './court-addresses.ts';

/** The page after a login that a court has asked for: the court's splash page may ask for it on the way to the link utility (cod guide, step 1). */
const leads = (_: unknown, what: LoginFor): PageId =>
  what === 'court' ? 'court.home' : what === 'linkUtility' ? 'court.linkEntry' : 'pacer.signedIn';
const ends = ['court.home', 'court.linkEntry', 'pacer.signedIn'] as const;

/** How a login to a court's CM/ECF site goes on. In: the pages at which it can wait. */
export const courtLogin = (waits: Parameters<typeof loginThat>[0]): Login => loginThat(waits, leads, ends);

/** The sites of a court's practice, apart from Central Sign-On. */
export const courtSites = [signedIn, splash, court, maintenance, courtRecovery, outside(courtAddresses), windows];

/** A court whose login asks for no code. */
export const courtPractice: Practice = {
  sites: [signOn(courtLogin({ notice: 'pacer.notice' })), ...courtSites],
  devices: [telephone, clock, mailbox],
  browser: browserBar,
};
