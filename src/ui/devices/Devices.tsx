import type { ComponentChild } from 'preact';
import type { Card } from '../../domain/terms.ts';
import type { Views } from '../../simulator/core/names.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';
import { ClockView } from './ClockView.tsx';
import { MailboxView } from './MailboxView.tsx';
import type { Press } from '../screen/press.ts';
import type { Ring } from '../screen/ring.ts';
import type { PracticeStrings } from '../strings.ts';
import { TelephoneView } from './TelephoneView.tsx';

/** One object beside the browser. */
export type Device = keyof Views;

interface Props {
  views: ReturnType<Simulator['viewsOf']>;
  /** Show this one only. */
  only?: Device | null;
  card: Card;
  strings: PracticeStrings;
  ring: Ring;
  onPress: Press;
  /** The phone, drawn by those who load it. */
  phone?: ComponentChild;
  /** Does the clock run, and how to let it; absent where it only stands. */
  run?: { readonly isRunning: boolean; readonly toggle: () => void } | null;
}

/** The objects beside the browser that the scenario has. */
export function Devices({ views, only = null, card, strings, ring, onPress, phone = null, run = null }: Props) {
  const isShown = (device: Device) => only === null || only === device;
  const mailbox = isShown('mailbox') ? views.mailbox : null;
  const telephone = isShown('telephone') ? views.telephone : null;
  const clock = isShown('clock') ? views.clock : null;
  const shownPhone = isShown('phone') ? phone : null;
  if (!mailbox && !telephone && !clock && !shownPhone) return null;
  return (
    <div class="devices">
      {shownPhone}
      {mailbox && <MailboxView view={mailbox} card={card} strings={strings} ring={ring} onPress={onPress} />}
      {telephone && <TelephoneView view={telephone} card={card} strings={strings} ring={ring} onPress={onPress} />}
      {clock && <ClockView view={clock} run={run} strings={strings} ring={ring} onPress={onPress} />}
    </div>
  );
}
