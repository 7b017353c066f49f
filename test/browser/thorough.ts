/** The tag by which `playwright.config.ts` recognizes the tests of `npm run test:thorough`. */
const tag = '@thorough';
/** Matches the tests that have it. */
export const thorough = new RegExp(tag);

/**
 * Marks a test as one more of a kind: the same check for another court, circumstance or window, which `npm test` has made before. It is left
 * to `npm run test:thorough`, which runs only those. In: whether it is one. Out: details for Playwright’s `test`.
 */
export const oneMore = (isOneMore = true): { tag: string[] } => ({ tag: isOneMore ? [tag] : [] });
