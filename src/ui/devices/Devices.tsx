import type { ComponentChild } from 'preact';
import type { Card } from '../../domain/terms.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';
import { ClockView } from './ClockView.tsx';
import { MailboxView } from './MailboxView.tsx';
import type { Press } from '../screen/press.ts';
import type { Ring } from '../screen/ring.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { TelephoneView } from './TelephoneView.tsx';

interface Props {
  views: ReturnType<Simulator['viewsOf']>;
  card: Card;
  strings: PracticeStrings;
  ring: Ring;
  onPress: Press;
  /** The phone, drawn by the practices that load it. */
  phone?: ComponentChild;
  /** Is the clock running, and how to start and stop it; absent where it cannot run. */
  run?: { readonly isRunning: boolean; readonly toggle: () => void } | null;
}

/** The objects beside the browser that the scenario has. */
export function Devices({ views: { mailbox, telephone, clock }, phone = null, run = null, ...props }: Props) {
  if (!mailbox && !telephone && !clock && !phone) return null;
  return (
    <div class="devices">
      {phone}
      {mailbox && <MailboxView {...props} view={mailbox} />}
      {telephone && <TelephoneView {...props} view={telephone} />}
      {clock && <ClockView {...props} view={clock} run={run} />}
    </div>
  );
}
