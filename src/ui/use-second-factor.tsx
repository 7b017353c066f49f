import type { ComponentChild } from 'preact';
import { codesLeft, firstUnused } from '../domain/backup-codes.ts';
import { isCode, type ValueClass } from '../domain/terms.ts';
import type { Authenticator, CodeKind } from '../simulator/authenticator.ts';
import type { PracticeEvent } from '../simulator/event.ts';
import { phoneViewOf } from '../simulator/phone-view.ts';
import type { Field } from '../simulator/screen.ts';
import { stateOf } from '../scenarios/session.ts';
import { type PracticeState, worldOf } from '../simulator/simulator.ts';
import { BackupCodeRow } from './BackupCodeRow.tsx';
import { PhoneView } from './PhoneView.tsx';
import type { Ring } from './ring.ts';
import type { PracticeStrings } from './strings.ts';
import type { Practice } from './use-practice.ts';
import { useRealTime } from './use-real-time.ts';

/** What a practice with a second factor does beside what all do. */
export interface SecondFactor {
  /** Records the time that has passed, before something else is done. */
  readonly catchUp: () => void;
  /** The class of what is typed into a field; null where the field asks for no code. */
  readonly classOf: (field: Field, typed: string) => ValueClass | null;
  /** The text of a code; null for any other value. */
  readonly textOf: (value: ValueClass) => string | null;
  /** The phone, the row of the card with the next backup code, and the clock that runs. */
  readonly phone: ComponentChild;
  readonly cardRow: ComponentChild;
  readonly run: { readonly isRunning: boolean; readonly toggle: () => void };
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

/** How a practice gets its second factor: given to it, so that only pages with a phone load it. */
export type UseSecondFactor = (given: Given) => SecondFactor;

function authenticatorOf({ context: { setting } }: PracticeState): Authenticator {
  if (!setting.authenticator) throw new Error(`${setting.place.id}: this practice has no authenticator`);
  return setting.authenticator;
}

/** The second factor of a practice: codes are read and typed by the clock, which stands or runs. */
export const useSecondFactor: UseSecondFactor = ({ practice, state, strings, ring, onPress, fillIn }) => {
  const authenticator = authenticatorOf(state);
  const time = useRealTime(
    () => worldOf(stateOf(practice.current())).now,
    (event) => practice.do(event),
  );
  const view = phoneViewOf(state);
  const codes = worldOf(state).pacerAccounts.own?.mfa.codes ?? null;
  const next = firstUnused(codes);
  const backupCode = codes && next !== null ? (authenticator.backupCodes(codes.batch)[next] ?? '') : null;
  return {
    catchUp: time.catchUp,
    classOf: ({ code }, typed) => code && authenticator.classOf(code, typed, time.now()),
    textOf: (value) => (isCode(value) ? authenticator.textOf(value, time.now()) : null),
    phone: view && (
      <PhoneView
        view={view}
        authenticator={authenticator}
        now={time.now}
        isRunning={time.isRunning}
        timeZone={state.context.setting.place.timeZone}
        strings={strings}
        ring={ring}
        onPress={onPress}
        onFillIn={(passcode) => fillIn('passcode', passcode)}
      />
    ),
    cardRow: backupCode !== null && (
      <BackupCodeRow
        code={backupCode}
        left={codesLeft(codes)}
        strings={strings}
        onFillIn={() => fillIn('backup', backupCode)}
      />
    ),
    run: time,
  };
};
