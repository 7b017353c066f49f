/** Pages that links lead to and that are not part of the practice. */
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
