import { batchSize, codesLeft } from '../domain/backup-codes.ts';
import { pageOf, type PracticeState, worldOf } from '../simulator/simulator.ts';
import type { Scenario } from './scenario.ts';
import { ownMfa, startWithPhone } from './start-with-phone.ts';

/** Can the PACER Service Center be called about it? Then one is not at the end. */
const canAskForHelp = ({ context }: PracticeState): boolean => context.setting.topics.includes('no-second-factor');

/** Are all codes used, and nobody signed in, nor past the code? */
export const isLockedOut = (state: PracticeState): boolean => {
  const { signedIn, loggingIn } = worldOf(state).browser;
  return (
    !canAskForHelp(state) &&
    codesLeft(ownMfa(state).codes) === 0 &&
    signedIn === null &&
    loggingIn?.waitsFor !== 'notice'
  );
};

/** Backup codes instead of an app: the last one is used, and a new batch made (document 003). */
export const mfaBackupCodes: Scenario = {
  id: 'mfa-backup-codes',
  version: 1,
  wrongEnds: [{ id: 'locked-out', holds: isLockedOut }],
  variants: [
    {
      id: 'usual',
      start: (place) =>
        startWithPhone(place, {
          mfa: { codes: { batch: 0, used: [0, 1, 2, 3, 4, 5, 6, 7, 8] } },
          phone: null,
          parts: ['mfa', 'mfaCodes'],
        }),
      isGoal: (state) => codesLeft(ownMfa(state).codes) === batchSize && pageOf(state) === 'mfa.codes',
    },
  ],
};
