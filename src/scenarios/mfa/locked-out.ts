import type { Moment } from '../../simulator/core/moment.ts';
import { codesLeft } from '../../domain/backup-codes.ts';
import { isSignedIn } from '../people/signed-in.ts';
import { ownMfa } from './start-with-mfa.ts';

/** Can the reader call the PACER Service Center about it? Then this is not the end. */
const canAskForHelp = ({ setting }: Moment): boolean => setting.topics.includes('no-second-factor');

/** Are all codes used, while nobody is signed in or past the code at login? */
export const isLockedOut = (moment: Moment): boolean => {
  const { loggingIn } = moment.world.browser;
  return (
    !canAskForHelp(moment) &&
    codesLeft(ownMfa(moment).codes) === 0 &&
    !isSignedIn(moment) &&
    loggingIn?.waitsFor !== 'notice'
  );
};
