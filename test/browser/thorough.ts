/** What `playwright.config.ts` tells the tests of `npm run test:thorough` by. */
const tag = '@thorough';
/** The tests that have it. */
export const thorough = new RegExp(tag);

/**
 * Says of a test that it is one more of a kind: another court, circumstance or window, in which `npm test` has looked at the same before. It is left
 * to `npm run test:thorough`, which runs no other. In: whether it is one. Out: details for Playwright’s `test`.
 */
export const oneMore = (isOneMore = true): { tag: string[] } => ({ tag: isOneMore ? [tag] : [] });
