import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../domain/instant.ts';
import { passcodeTime } from '../../domain/time-step.ts';
import type { Authenticator } from '../../simulator/core/codes.ts';
import type { PhoneView as View } from '../../simulator/devices/phone/phone.ts';
import { pressOf } from '../screen/press.ts';
import type { DeviceProps } from './device-props.ts';
import { fill } from '../../domain/fill.ts';
import { locale } from '../../domain/language.ts';

/** What the practice phone gets from the practice. */
interface Props extends DeviceProps<View> {
  authenticator: Authenticator;
  /** What the practice clock shows at this moment, and whether it runs. */
  now: () => Instant;
  isRunning: boolean;
  timeZone: string;
  /** Types a passcode into the field that asks for one. */
  onFillIn: (passcode: string) => void;
}

/** Redraws the phone every second while the clock runs. Nothing is announced: users of screen readers read the code when they need it. */
function useSeconds(isRunning: boolean): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const id = setInterval(() => redraw(Date.now()), 1000);
    return () => clearInterval(id);
  }, [isRunning]);
}

/** The practice phone: the authentication app on it, the passcode that it shows, and how long the passcode stays. */
export function PhoneView(props: Props) {
  const { view, authenticator, now, isRunning, timeZone, strings, ring, onPress, onFillIn } = props;
  useSeconds(isRunning);
  const shown = now() + view.clockAhead * passcodeTime;
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium' }).format(shown);
  const seconds = (passcodeTime - (shown % passcodeTime)) / 1000;
  return (
    <section class="device handset" aria-label={strings.phone}>
      <p class="panel-title" aria-hidden="true">
        {strings.phone}
      </p>
      {view.isAtHand ? <p class="phone-time">{fill(strings.phoneTime, { time })}</p> : <p>{strings.phoneLost}</p>}
      {view.clockAhead !== 0 && <p>{strings.phoneClockWrong}</p>}
      {view.app && <p class="phone-app">{view.app}</p>}
      {view.isAtHand && !view.app && <p>{strings.phoneNoApp}</p>}
      {view.app && view.keys.length === 0 && <p>{strings.phoneNoPasscode}</p>}
      {view.keys.map((key) => {
        const passcode = authenticator.passcodeAt(key, shown);
        return (
          <div class="passcode" key={key}>
            <p>{fill(strings.phoneAccount, { username: view.username })}</p>
            <p class="digits">{`${passcode.slice(0, 3)} ${passcode.slice(3)}`}</p>
            <p class="small-print">{fill(strings.phoneSecondsLeft, { seconds: Math.ceil(seconds) })}</p>
            <button type="button" class="quiet" onClick={() => onFillIn(passcode)}>
              {fill(strings.fillIn, { term: strings.passcode })}
            </button>
          </div>
        );
      })}
      {view.controls.map(({ label, event }) => (
        <button type="button" key={label.text} {...pressOf(event, ring, onPress)}>
          {label.text}
        </button>
      ))}
    </section>
  );
}
