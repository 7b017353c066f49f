import type { Moment, State } from './moment.ts';
import type { EventType, PracticeEvent } from './names.ts';

/** What stands on a page in which nothing was done. */
export const blank: Pick<State, 'fields' | 'ticked' | 'chosen' | 'refusal'> = {
  fields: {},
  ticked: [],
  chosen: {},
  refusal: null,
};

/** What the browser does by itself, whatever the page. */
const deeds: { readonly [Type in EventType]?: (moment: Moment, event: PracticeEvent<Type>) => Partial<State> } = {
  'page.refreshed': () => blank,
  // What was refused is no longer what stands there, so the refusal is forgotten; its message stays while one types (`shownState`).
  'field.filled': ({ fields }, { field, value }) => ({ fields: { ...fields, [field]: value }, refusal: null }),
  'option.chosen': ({ chosen }, { choice, option }) => ({ chosen: { ...chosen, [choice]: option }, refusal: null }),
  'box.ticked': ({ ticked }, { box, ticked: isTicked }) => {
    const others = ticked.filter((one) => one !== box);
    return { ticked: isTicked ? [...others, box].sort() : others };
  },
};

/** The same for any event: nothing where it does nothing by itself. */
export const byItself = deeds as Readonly<
  Partial<Record<string, (moment: Moment, event: PracticeEvent) => Partial<State>>>
>;
