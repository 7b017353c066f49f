import { appPages } from './app-pages.ts';
import { mfaSitesWith } from './mfa-map.ts';
import { phoneViewOf } from './phone-view.ts';
import { phone } from './phone.ts';
import { promptPages } from './prompt-pages.ts';
import * as app from './screens/app.ts';
import { promptPage } from './screens/prompt.ts';
import type { Sites } from './sites.ts';

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
