import { codesLeft } from '../../domain/backup-codes.ts';
import { type PracticeState, worldOf } from '../../simulator/core/simulator.ts';
import { isSignedIn } from '../people/signed-in.ts';
import { ownMfa } from './start-with-mfa.ts';

/** Can the PACER Service Center be called about it? Then one is not at the end. */
const canAskForHelp = ({ context }: PracticeState): boolean => context.setting.topics.includes('no-second-factor');

/** Are all codes used, and nobody signed in, nor past the code? */
export const isLockedOut = (state: PracticeState): boolean => {
  const { loggingIn } = worldOf(state).browser;
  return (
    !canAskForHelp(state) &&
    codesLeft(ownMfa(state).codes) === 0 &&
    !isSignedIn(state) &&
    loggingIn?.waitsFor !== 'notice'
  );
};
