import { refreshFor, toolsFor } from '../sites/browser/tools.ts';
import type { Moment } from './context.ts';
import type { Screen } from './screen.ts';
import type { Sites } from './sites.ts';

/** What the practice browser shows. Throws if the sites have no such page. */
export function screenOf({ pages }: Sites, moment: Moment): Screen {
  const describe = pages[moment.page];
  if (!describe) throw new Error(`${moment.setting.place.id}: no page ${moment.page}`);
  const page = describe(moment);
  return { ...page, refresh: refreshFor(moment, page), tools: toolsFor(moment, page) };
}
