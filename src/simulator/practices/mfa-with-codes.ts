import { mfaSitesWith } from './mfa-map.ts';
import { passcodePages } from '../sites/sign-on/passcode-pages.ts';
import type { Sites } from '../core/sites.ts';

/** PACER with a second factor that is a list of backup codes: there is no phone, and no app can be added. */
export const mfaCodesSites: Sites = mfaSitesWith({ loginPages: passcodePages, pages: {} });
