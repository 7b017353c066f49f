import { z } from 'zod';
import { factPaths } from './fact-file.ts';

/** `content/facts-on-pages.yaml`: which facts a page lists, in order. */
export const factsOnPages = z.strictObject({
  /** The page of multifactor authentication. */
  mfa: z.strictObject({
    /** Who must enroll. */
    who: factPaths,
  }),
  /** The three e-mail addresses that people take for one. */
  emailAddresses: z.strictObject({ account: factPaths, primary: factPaths, secondary: factPaths }),
});
