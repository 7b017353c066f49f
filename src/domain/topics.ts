/** The requests that the simulator acts on. */
export const topicIds = [
  'names-do-not-match',
  'reactivate',
  'forgotten-pacer-username',
  'forgotten-login',
  'unlink',
  'unlink-details',
  'no-second-factor',
] as const;
/** One request that the simulator acts on. */
export type TopicId = (typeof topicIds)[number];
