import { batchSize, codesLeft } from '../../domain/backup-codes.ts';
import { listedCodes } from '../../simulator/core/codes.ts';
import { mfaWithCodes } from '../../simulator/practices/mfa-with-codes.ts';
import { isLockedOut } from './locked-out.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownMfa, startWithMfa } from './start-with-mfa.ts';

/** Backup codes instead of an app: the last code is used, and a new batch is made (document 003). */
export const mfaBackupCodes: Scenario = {
  id: 'mfa-backup-codes',
  version: 1,
  wrongEnds: [{ id: 'locked-out', holds: isLockedOut }],
  variants: [
    usual({
      start: (place) =>
        startWithMfa({ practice: mfaWithCodes, codes: listedCodes }, place, {
          mfa: { codes: { batch: 0, used: [0, 1, 2, 3, 4, 5, 6, 7, 8] } },
          parts: ['mfa', 'mfaCodes'],
        }),
      isGoal: (moment) => codesLeft(ownMfa(moment).codes) === batchSize && moment.page === 'mfa.codes',
    }),
  ],
};
