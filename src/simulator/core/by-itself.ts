import type { Moment, State } from './moment.ts';
import type { EventType, PracticeEvent } from './names.ts';

/** The state of a page on which nothing was done. */
export const blank: Pick<State, 'fields' | 'ticked' | 'chosen' | 'refusal'> = {
  fields: {},
  ticked: [],
  chosen: {},
  refusal: null,
};

/** What the browser does by itself, whatever the page. */
const deeds: { readonly [Type in EventType]?: (moment: Moment, event: PracticeEvent<Type>) => Partial<State> } = {
  'page.refreshed': () => blank,
  // The refused value is no longer in the field, so the refusal is dropped; its message stays while the reader types (`shownState`).
  'field.filled': ({ fields }, { field, value }) => ({ fields: { ...fields, [field]: value }, refusal: null }),
  'option.chosen': ({ chosen }, { choice, option }) => ({ chosen: { ...chosen, [choice]: option }, refusal: null }),
  'box.ticked': ({ ticked }, { box, ticked: isTicked }) => {
    const others = ticked.filter((tickedBox) => tickedBox !== box);
    return { ticked: isTicked ? [...others, box].sort() : others };
  },
};

/** What the browser does by itself, for any event; undefined if it does nothing. */
export const byItself = deeds as Readonly<
  Partial<Record<string, (moment: Moment, event: PracticeEvent) => Partial<State>>>
>;
