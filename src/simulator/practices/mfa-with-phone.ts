import { appPages } from '../sites/mfa/apps.ts';
import { mfaSitesWith } from './mfa-map.ts';
import { phoneViewOf } from '../devices/phone/view.ts';
import { phone } from '../devices/phone/phone.ts';
import { promptPages } from '../sites/sign-on/prompt-pages.ts';
import * as app from '../sites/mfa/app-screens.ts';
import { promptPage } from '../sites/sign-on/prompt-screen.ts';
import type { Sites } from '../core/sites.ts';

/** PACER with a second factor and the phone: the login also prompts to enroll, and apps can be added. */
export const mfaSites: Sites = mfaSitesWith({
  loginPages: promptPages,
  appPages,
  devices: { phone },
  phone: phoneViewOf,
  pages: {
    'pacer.prompt': promptPage,
    'mfa.nickname': app.nicknamePage,
    'mfa.setUp': app.setUpPage,
    'mfa.verify': app.verifyPage,
    'mfa.confirm': app.confirmPage,
    'mfa.added': app.addedPage,
  },
});
