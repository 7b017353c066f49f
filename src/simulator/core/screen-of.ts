import type { Screen } from './screen.ts';
import { refreshFor, toolsFor } from '../sites/browser/tools.ts';
import { pageOf, type PracticeState } from './simulator.ts';

/** What the practice browser shows in a state. Throws if its sites have no such page. */
export function screenOf(state: PracticeState): Screen {
  const id = pageOf(state);
  const describe = state.context.setting.sites.pages[id];
  if (!describe) throw new Error(`${state.context.setting.place.id}: no page ${id}`);
  const page = describe(state.context);
  return { ...page, refresh: refreshFor(state.context, page), tools: toolsFor(state.context, page) };
}
