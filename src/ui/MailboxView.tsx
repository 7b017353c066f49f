import type { Card } from '../domain/terms.ts';
import type { MailboxView as View } from '../simulator/devices.ts';
import type { PracticeEvent } from '../simulator/event.ts';
import { isRinged, type Ring } from './ring.ts';
import { fill, type PracticeStrings } from './strings.ts';
import { Words } from './Words.tsx';

interface Props {
  view: View;
  card: Card;
  strings: PracticeStrings;
  ring: Ring;
  onPress: (event: PracticeEvent) => void;
}

/** The practice mailbox: what has come, with a count, or one message opened. */
export function MailboxView({ view, card, strings, ring, onPress }: Props) {
  const { open } = view;
  return (
    <section class="device mailbox" aria-label={strings.mailbox}>
      <p class="panel-title" aria-hidden="true">
        {strings.mailbox}
      </p>
      {open ? (
        <>
          <h3>
            <Words of={open.subject} />
          </h3>
          <p>
            <Words of={{ ...open.text, text: fill(open.text.text, { cmecfLogin: card.cmecfLogin ?? '' }) }} />
          </p>
          {open.link && (
            <p>
              <a
                href="#practice"
                data-ring={isRinged(ring, open.link.event) || undefined}
                onClick={(event) => {
                  event.preventDefault();
                  if (open.link) onPress(open.link.event);
                }}
              >
                <Words of={open.link.label} />
              </a>
            </p>
          )}
          <button
            type="button"
            class="quiet"
            data-ring={isRinged(ring, open.back.event) || undefined}
            onClick={() => onPress(open.back.event)}
          >
            {open.back.label.text}
          </button>
        </>
      ) : (
        <>
          <p>{view.count > 0 ? fill(strings.mailboxCount, { count: view.count }) : strings.mailboxEmpty}</p>
          <ul>
            {view.messages.map((message) => (
              <li key={message.label.text}>
                <button
                  type="button"
                  data-ring={isRinged(ring, message.event) || undefined}
                  onClick={() => onPress(message.event)}
                >
                  <Words of={message.label} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
