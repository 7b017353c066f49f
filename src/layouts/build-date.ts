/** The day on which the site is built, as `2021-11-29`. `SOURCE_DATE_EPOCH` sets it, so that a build can be repeated. */
export const buildDate: string = new Date(
  process.env.SOURCE_DATE_EPOCH === undefined ? Date.now() : Number(process.env.SOURCE_DATE_EPOCH) * 1000,
)
  .toISOString()
  .slice(0, 10);
