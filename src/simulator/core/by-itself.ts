import type { Moment, State } from './moment.ts';
import type { PracticeEvent } from './names.ts';

/** What stands on a page in which nothing was done. */
export const blank: Pick<State, 'fields' | 'ticked' | 'chosen' | 'refusal'> = {
  fields: {},
  ticked: [],
  chosen: {},
  refusal: null,
};

/** What the browser does by itself, whatever the page. */
export const byItself: Readonly<Partial<Record<string, (moment: Moment, event: PracticeEvent) => Partial<State>>>> = {
  'page.refreshed': () => blank,
  // What was refused is no longer what stands there, so the refusal is forgotten; its message stays while one types (`shownState`).
  'field.filled': (moment, event) =>
    event.type === 'field.filled' ? { fields: { ...moment.fields, [event.field]: event.value }, refusal: null } : {},
  'option.chosen': (moment, event) =>
    event.type === 'option.chosen' ? { chosen: { ...moment.chosen, [event.choice]: event.option }, refusal: null } : {},
  'box.ticked': (moment, event) => {
    if (event.type !== 'box.ticked') return {};
    const others = moment.ticked.filter((one) => one !== event.box);
    return { ticked: event.ticked ? [...others, event.box].sort() : others };
  },
};
