/** Pages that are not part of the practice, although links lead to them. */
export const elsewhereTopics = [
  'unknown',
  'forgotPassword',
  'forgotUsername',
  'needAccount',
  'publicSite',
  'forgotLogin',
  'forgotLoginByStaff',
  'moreAboutUpgraded',
  'accountPage',
] as const;
/** One page that is not part of the practice. */
export type ElsewhereTopic = (typeof elsewhereTopics)[number];
