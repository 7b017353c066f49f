import { mfaSitesWith } from './mfa-map.ts';
import { passcodePages } from './passcode-pages.ts';
import type { Sites } from './sites.ts';

/** PACER with a second factor that is a list of backup codes: there is no phone, and no app can be added. */
export const mfaCodesSites: Sites = mfaSitesWith({ loginPages: passcodePages, pages: {} });
