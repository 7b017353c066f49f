import { assign, createMachine, setup } from 'xstate';
import { refresh } from '../../domain/menus.ts';
import { type Attempt, outcomeOf } from './attempt.ts';
import { type Context, courtOf } from './context.ts';
import type { PracticeEvent } from './event.ts';

const blankPage: Partial<Context> = { fields: {}, ticked: [], chosen: {}, refusal: null };

const nothingPending = {
  loggingIn: null,
  adding: null,
  verifying: null,
  pendingEmail: null,
  resetOpen: false,
  tabsDone: [],
};

/** An action that changes the extended state. */
const change = (to: (args: { context: Context; event: PracticeEvent }) => Partial<Context>) =>
  assign<Context, PracticeEvent, undefined, PracticeEvent, never>(to);

const actions = {
  /** A page that opens has empty fields and nothing to complain of; what an earlier page left pending is dropped. */
  openPage: change(({ context }) => ({
    ...blankPage,
    world: { ...context.world, browser: { ...context.world.browser, ...nothingPending } },
  })),
  /** The same for a page that carries on what the page before it began. */
  continuePage: change(() => blankPage),
  /** Load the page again: its fields are empty. What is pending stays. */
  refreshPage: change(() => blankPage),
  /** The same for a page of the court, whose menu bar may change with it. */
  refreshCourtPage: change(({ context }) => ({
    ...blankPage,
    world: refresh(context.world, courtOf(context)),
  })),
  /**
   * Remember the class of what now stands in a field. What was refused before is no longer what stands there, so the refusal is
   * forgotten; its message stays on the screen while one types (`shownState`).
   */
  fillField: change(({ context, event }) =>
    event.type === 'field.filled' ? { fields: { ...context.fields, [event.field]: event.value }, refusal: null } : {},
  ),
  /** What was attempted has come to something: another world, or a refusal. For transitions of any event. */
  conclude: assign<Context, PracticeEvent, { attempt: Attempt }, PracticeEvent, never>(({ context }, { attempt }) =>
    outcomeOf(attempt)({ context }),
  ),
  /** Choose one of a list. */
  chooseOption: change(({ context, event }) =>
    event.type === 'option.chosen'
      ? { chosen: { ...context.chosen, [event.choice]: event.option }, refusal: null }
      : {},
  ),
  /** Tick a box of the page, or take the tick away. */
  tickBox: change(({ context, event }) => {
    if (event.type !== 'box.ticked') return {};
    const others = context.ticked.filter((one) => one !== event.box);
    return { ticked: event.ticked ? [...others, event.box].sort() : others };
  }),
};

/** What types the parts of the machine. Never called: with `setup` come all the actions that the library knows, a kilobyte of them. */
export const describedPractice = () =>
  setup({ types: { context: {} as Context, events: {} as PracticeEvent, input: {} as Context }, actions });

type Described = ReturnType<typeof describedPractice>;

/** The types and actions that every part of the machine shares. */
export const practice = {
  createStateConfig: (config: unknown) => config,
  createMachine: (config: Parameters<typeof createMachine>[0]) => createMachine(config, { actions } as object),
} as unknown as Pick<Described, 'createStateConfig' | 'createMachine'>;
