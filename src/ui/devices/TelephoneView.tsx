import type { Contact } from '../../domain/court.ts';
import type { Card } from '../../domain/terms.ts';
import type { TelephoneView as View } from '../../simulator/devices/telephone/telephone.ts';
import { EventButton } from '../screen/EventButton.tsx';
import { pressOf } from '../screen/press.ts';
import type { DeviceProps } from './device-props.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { Words } from '../screen/Words.tsx';

const clock = (minutes: number) => {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${((hour + 11) % 12) + 1}${rest ? `:${String(rest).padStart(2, '0')}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
};

const hoursOf = ({ hours }: Contact, strings: PracticeStrings) =>
  hours
    ? fill(strings.telephoneHours, {
        from: clock(hours.from),
        until: clock(hours.until),
        zone: hours.timeZone.split('/').at(-1)?.replace('_', ' ') ?? '',
      })
    : strings.telephoneNoHours;

interface Props extends DeviceProps<View> {
  /** The values that an answer may name. */
  card: Card;
}

/** The practice telephone: whom the reader can call, when they answer, and what the reader can say to them. */
export function TelephoneView({ view, card, strings, ring, onPress }: Props) {
  const { talkingTo, status } = view;
  const says = {
    idle: strings.telephoneIdle,
    connected: fill(strings.telephoneConnected, { role: talkingTo?.role ?? '' }),
    unanswered: strings.telephoneUnanswered,
  }[status];
  return (
    <section class="device telephone" aria-label={strings.telephone}>
      <p class="panel-title" aria-hidden="true">
        {strings.telephone}
      </p>
      <ul>
        {view.contacts.map(({ contact, call }) => (
          <li key={contact.id}>
            <button type="button" {...pressOf(call.event, ring, onPress)}>
              {call.label.text}
            </button>
            <span class="small-print">
              {contact.phone ?? strings.telephoneNoNumber} · {hoursOf(contact, strings)}
            </span>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{says}</p>
      {status === 'connected' && (
        <>
          <p>{view.topics.length > 0 ? strings.telephoneYouSay : strings.telephoneNothingToSay}</p>
          {view.topics.map((topic) => (
            <EventButton key={topic.label.text} control={topic} ring={ring} onPress={onPress} />
          ))}
        </>
      )}
      <div aria-live="polite">
        {view.answer && talkingTo && (
          <p class="answer">
            {talkingTo.role}: <Words of={{ ...view.answer, text: fill(view.answer.text, card) }} />
          </p>
        )}
      </div>
      {view.hangUp && <EventButton control={view.hangUp} ring={ring} onPress={onPress} quiet />}
    </section>
  );
}
