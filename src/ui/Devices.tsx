import type { Card } from '../domain/terms.ts';
import { clockViewOf, telephoneViewOf } from '../simulator/devices.ts';
import type { PracticeEvent } from '../simulator/event.ts';
import { mailboxViewOf } from '../simulator/mailbox-view.ts';
import type { PracticeState } from '../simulator/simulator.ts';
import { ClockView } from './ClockView.tsx';
import { MailboxView } from './MailboxView.tsx';
import type { Ring } from './ring.ts';
import type { PracticeStrings } from './strings.ts';
import { TelephoneView } from './TelephoneView.tsx';

interface Props {
  state: PracticeState;
  card: Card;
  strings: PracticeStrings;
  ring: Ring;
  onPress: (event: PracticeEvent) => void;
}

/** Is this done on a device rather than in the browser? */
export const isDeviceEvent = ({ type }: PracticeEvent): boolean =>
  /^(?:telephone|mailbox|message|letter|clock)\./.test(type);

/** The objects beside the browser that the scenario has. */
export function Devices({ state, card, strings, ring, onPress }: Props) {
  const mailbox = mailboxViewOf(state);
  const telephone = telephoneViewOf(state);
  const clock = clockViewOf(state);
  if (!mailbox && !telephone && !clock) return null;
  return (
    <div class="devices">
      {mailbox && <MailboxView view={mailbox} card={card} strings={strings} ring={ring} onPress={onPress} />}
      {telephone && <TelephoneView view={telephone} strings={strings} ring={ring} onPress={onPress} />}
      {clock && <ClockView view={clock} strings={strings} ring={ring} onPress={onPress} />}
    </div>
  );
}
