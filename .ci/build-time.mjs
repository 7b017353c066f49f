/** Where the time of the last build is kept, in seconds. */
export const buildTime = 'node_modules/.cache/build-seconds';
