import type { Card } from '../../domain/terms.ts';
import type { MailboxView as View } from '../../simulator/devices/mailbox/view.ts';
import type { DeviceProps } from './device-props.ts';
import { EventButton } from '../screen/EventButton.tsx';
import { EventLink } from '../screen/EventLink.tsx';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { Words } from '../screen/Words.tsx';

interface Props extends DeviceProps<View> {
  /** The values that a message may name. */
  card: Card;
}

type Use = Pick<Props, 'ring' | 'onPress'>;

/** One message, opened. */
function Message({ of, card, ring, onPress }: Use & { of: NonNullable<View['open']>; card: Card }) {
  const { link } = of;
  return (
    <>
      <h3>
        <Words of={of.subject} />
      </h3>
      <p>
        <Words of={{ ...of.text, text: fill(of.text.text, card) }} />
      </p>
      {link && (
        <p>
          <EventLink control={link} ring={ring} press={onPress} />
        </p>
      )}
      <EventButton control={of.back} ring={ring} onPress={onPress} quiet />
    </>
  );
}

/** A letter being written. What it says is chosen from a list, never typed. */
const Letter = ({
  of,
  strings,
  ring,
  onPress,
}: Use & { of: NonNullable<View['letter']>; strings: PracticeStrings }) => (
  <>
    <h3>{fill(strings.letterTo, { role: of.to.role })}</h3>
    <p class="small-print">{of.to.email}</p>
    <p>{of.topics.length > 0 ? strings.letterYouWrite : strings.telephoneNothingToSay}</p>
    {of.topics.map((topic) => (
      <EventButton key={topic.label.text} control={topic} ring={ring} onPress={onPress} />
    ))}
    <EventButton control={of.discard} ring={ring} onPress={onPress} quiet />
  </>
);

/** The practice mailbox: the messages with a count, one open message, or a letter being written. */
export function MailboxView({ view, card, strings, ring, onPress }: Props) {
  const use = { ring, onPress };
  return (
    <section class="device mailbox" aria-label={strings.mailbox}>
      <p class="panel-title" aria-hidden="true">
        {strings.mailbox}
      </p>
      {view.open ? (
        <Message of={view.open} card={card} {...use} />
      ) : view.letter ? (
        <Letter of={view.letter} strings={strings} {...use} />
      ) : (
        <>
          <p aria-live="polite">
            {view.count > 0 ? fill(strings.mailboxCount, { count: view.count }) : strings.mailboxEmpty}
          </p>
          <ul>
            {view.messages.map((message) => (
              <li key={message.label.text}>
                <EventButton control={message} {...use} />
              </li>
            ))}
          </ul>
          {view.folders.map((folder) => (
            <EventButton key={folder.label.text} control={folder} {...use} quiet />
          ))}
          {view.correspondents.map(({ contact, write }) => (
            <p key={contact.id}>
              <EventButton control={write} {...use} />
              <span class="small-print">{contact.email}</span>
            </p>
          ))}
        </>
      )}
    </section>
  );
}
