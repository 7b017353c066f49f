import { codesLeft, firstUnused } from '../../domain/backup-codes.ts';
import { isCode } from '../../domain/terms.ts';
import type { Codes } from '../../simulator/core/codes.ts';
import { stateOf } from '../../scenarios/play/session.ts';
import type { Moment } from '../../simulator/core/moment.ts';
import { BackupCodeRow } from '../devices/BackupCodeRow.tsx';
import type { UseSecondFactor } from '../practice/second-factor.ts';
import { useRealTime } from '../devices/use-real-time.ts';

function codesOf({ setting }: Moment): Codes {
  if (!setting.codes) throw new Error(`${setting.place.id}: this practice has no codes`);
  return setting.codes;
}

/** The second factor of a practice without a phone. Which codes are valid depends on the practice clock, whether it runs or not. */
export const useCodes: UseSecondFactor = ({ practice, moment, strings }) => {
  const known = codesOf(moment);
  const run = useRealTime(
    () => stateOf(practice.current()).world.now,
    (event) => practice.do(event),
  );
  const codes = moment.world.pacerAccounts.own?.mfa.codes ?? null;
  const next = firstUnused(codes);
  const backupCode = codes && next !== null ? (known.backupCodes(codes.batch)[next] ?? '') : null;
  return {
    catchUp: run.catchUp,
    classOf: ({ code }, typed) => code && known.classOf(code, typed, run.now()),
    textOf: (value) => (isCode(value) ? known.textOf(value, run.now()) : null),
    phone: () => null,
    cardRow: (fillIn) =>
      backupCode !== null && (
        <BackupCodeRow
          code={backupCode}
          left={codesLeft(codes)}
          strings={strings}
          onFillIn={() => fillIn('backup', backupCode)}
        />
      ),
    run,
  };
};
