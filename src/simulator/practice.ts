import { assign, setup } from 'xstate';
import { refresh } from '../domain/menus.ts';
import { type Context, courtOf } from './context.ts';
import type { PracticeEvent } from './event.ts';

const blankPage: Partial<Context> = { fields: {}, ticked: [], chosen: {}, refusal: null };

const nothingPending = {
  awaitingNotice: null,
  verifying: null,
  pendingEmail: null,
  resetOpen: false,
  tabsDone: [],
};

/** The types and actions that every part of the machine shares. */
export const practice = setup({
  types: { context: {} as Context, events: {} as PracticeEvent, input: {} as Context },
  actions: {
    /** A page that opens has empty fields and nothing to complain of; what an earlier page left pending is dropped. */
    openPage: assign(({ context }) => ({
      ...blankPage,
      world: { ...context.world, browser: { ...context.world.browser, ...nothingPending } },
    })),
    /** The same for a page that carries on what the page before it began. */
    continuePage: assign(blankPage),
    /** Load the page again: its fields are empty. What is pending stays. */
    refreshPage: assign(blankPage),
    /** The same for a page of the court, whose menu bar may change with it. */
    refreshCourtPage: assign(({ context }) => ({
      ...blankPage,
      world: refresh(context.world, courtOf(context)),
    })),
    /**
     * Remember the class of what now stands in a field. What was refused before is no longer what stands there, so the refusal is
     * forgotten; its message stays on the screen while one types (`shownState`).
     */
    fillField: assign(({ context, event }) =>
      event.type === 'field.filled' ? { fields: { ...context.fields, [event.field]: event.value }, refusal: null } : {},
    ),
    /** Choose one of a list. */
    chooseOption: assign(({ context, event }) =>
      event.type === 'option.chosen'
        ? { chosen: { ...context.chosen, [event.choice]: event.option }, refusal: null }
        : {},
    ),
    /** Tick a box of the page, or take the tick away. */
    tickBox: assign(({ context, event }) => {
      if (event.type !== 'box.ticked') return {};
      const others = context.ticked.filter((one) => one !== event.box);
      return { ticked: event.ticked ? [...others, event.box].sort() : others };
    }),
  },
});
