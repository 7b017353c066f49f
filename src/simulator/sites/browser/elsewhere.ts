import { type ElsewhereTopic, elsewhereTopics } from '../../../domain/elsewhere.ts';
import type { Context } from '../../core/context.ts';
import type { Page } from '../../core/screen.ts';

const topicOf = (at: string): ElsewhereTopic => elsewhereTopics.find((one) => one === at) ?? 'unknown';

/** A page that is not part of the practice: what it is for, its real address, and a way back. */
export function elsewherePage(context: Context): Page {
  const { court, place } = context.setting;
  const topic = topicOf(context.at);
  const own: Readonly<Partial<Record<ElsewhereTopic, string | null>>> = {
    forgotLogin: court?.recovery.password ?? null,
    publicSite: court?.site ?? null,
  };
  const address = own[topic] ?? place.pacer.elsewhere[topic] ?? null;
  return {
    page: 'elsewhere',
    address: address ?? '',
    title: place.pacer.words.elsewhereTitle,
    menuBar: null,
    blocks: [
      { kind: 'elsewhere', topic, address },
      {
        kind: 'links',
        links: [
          court
            ? { label: court.words.backToCourt, event: { type: 'address.entered', to: 'court' } }
            : { label: place.pacer.words.backToPacer, event: { type: 'address.entered', to: 'pacerLogin' } },
        ],
      },
    ],
  };
}
