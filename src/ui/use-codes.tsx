import type { ComponentChild } from 'preact';
import { codesLeft, firstUnused } from '../domain/backup-codes.ts';
import { isCode, type ValueClass } from '../domain/terms.ts';
import type { CodeKind, Codes } from '../simulator/core/codes.ts';
import type { PracticeEvent } from '../simulator/core/event.ts';
import type { Field } from '../simulator/core/screen.ts';
import { stateOf } from '../scenarios/play/session.ts';
import { type PracticeState, worldOf } from '../simulator/core/simulator.ts';
import { BackupCodeRow } from './BackupCodeRow.tsx';
import type { Ring } from './ring.ts';
import type { PracticeStrings } from './strings.ts';
import type { Practice } from './use-practice.ts';
import { type RealTime, useRealTime } from './use-real-time.ts';

/** What a practice with a second factor does beside what all do. */
export interface SecondFactor {
  /** Records the time that has passed, before something else is done. */
  readonly catchUp: () => void;
  /** The class of what is typed into a field; null where the field asks for no code. */
  readonly classOf: (field: Field, typed: string) => ValueClass | null;
  /** The text of a code; null for any other value. */
  readonly textOf: (value: ValueClass) => string | null;
  /** The phone, where there is one, the row of the card with the next backup code, and the clock that runs. */
  readonly phone: ComponentChild;
  readonly cardRow: ComponentChild;
  readonly run: RealTime;
}

interface Given {
  practice: Practice;
  state: PracticeState;
  strings: PracticeStrings;
  ring: Ring;
  onPress: (event: PracticeEvent) => void;
  /** Types a code into the field that asks for one of its kind. */
  fillIn: (kind: CodeKind, text: string) => void;
}

/** How a practice gets its second factor: given to it, so that only pages with codes load it. */
export type UseSecondFactor = (given: Given) => SecondFactor;

function codesOf({ context: { setting } }: PracticeState): Codes {
  if (!setting.codes) throw new Error(`${setting.place.id}: this practice has no codes`);
  return setting.codes;
}

/** The second factor of a practice without a phone: codes are read and typed by the clock, which stands or runs. */
export const useCodes: UseSecondFactor = ({ practice, state, strings, fillIn }) => {
  const known = codesOf(state);
  const run = useRealTime(
    () => worldOf(stateOf(practice.current())).now,
    (event) => practice.do(event),
  );
  const codes = worldOf(state).pacerAccounts.own?.mfa.codes ?? null;
  const next = firstUnused(codes);
  const backupCode = codes && next !== null ? (known.backupCodes(codes.batch)[next] ?? '') : null;
  return {
    catchUp: run.catchUp,
    classOf: ({ code }, typed) => code && known.classOf(code, typed, run.now()),
    textOf: (value) => (isCode(value) ? known.textOf(value, run.now()) : null),
    phone: null,
    cardRow: backupCode !== null && (
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
