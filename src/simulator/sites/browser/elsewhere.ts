import type { ElsewhereTopic } from '../../../domain/elsewhere.ts';
import type { Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';

/** A page that is not part of the practice: what it is for, its real address, and a link back. */
export function elsewherePage(moment: Moment): Page {
  const { court, place } = moment.setting;
  const topic = moment.own.browser ?? 'unknown';
  const own: Readonly<Partial<Record<ElsewhereTopic, string | null>>> = {
    forgotLogin: court?.recovery.password ?? null,
    publicSite: court?.site ?? null,
  };
  const address = own[topic] ?? place.pacer.elsewhere[topic] ?? null;
  return {
    page: 'browser.elsewhere',
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
