import type { AnyActorScope, SnapshotFrom } from 'xstate';
import type { World } from '../../domain/world.ts';
import type { Context, Setting } from './context.ts';
import type { PracticeEvent } from './event.ts';
import type { machineOf } from './machine.ts';
import type { PageId } from './screen.ts';

type PracticeMachine = ReturnType<typeof machineOf>;

/** A state of the practice. Opaque but for its context: read it through `screenOf`, `offersIn` and `worldOf`. */
export type PracticeState = SnapshotFrom<ReturnType<typeof machineOf>>;

/** Where a scenario begins. */
export interface Start {
  readonly setting: Setting;
  readonly world: World;
  readonly page: PageId;
}

// The machine starts no actor and sends nothing, so one empty scope serves every step; building an actor for each costs
// several times as much.
const noop = () => undefined;
const scope = {
  self: undefined,
  logger: noop,
  id: 'practice',
  emit: noop,
  sessionId: '',
  defer: noop,
  actionExecutor: noop,
  stopChild: noop,
  system: {
    _sendInspectionEvent: noop,
    getAll: () => ({}),
    get: noop,
    _set: noop,
    _unregister: noop,
    _relay: noop,
    _register: noop,
  },
} as unknown as AnyActorScope;

/** The first state of a scenario: the practice at a page, before anything is done. */
export function startState({ setting, world, page }: Start): PracticeState {
  const [site, leaf] = page.split('.') as [string, string | undefined];
  const context: Context = {
    setting,
    world,
    fields: {},
    ticked: [],
    chosen: {},
    refusal: null,
    folder: 'inbox',
    message: null,
    letterTo: null,
    at: setting.court ? 'court' : 'pacer',
    call: null,
  };
  return setting.sites.machine.resolveState({
    // The devices, of which there is a phone or none, are in their first states.
    value: { browser: leaf === undefined ? site : { [site]: leaf } },
    context,
  });
}

/** What the person did leads from one state to the next. Pure. An event that means nothing here changes nothing. */
export const step = (state: PracticeState, event: PracticeEvent): PracticeState =>
  state.context.setting.sites.machine.transition(state, event, scope as Parameters<PracticeMachine['transition']>[2]);

/** The state after a list of events. */
export const replay = (start: PracticeState, events: readonly PracticeEvent[]): PracticeState =>
  events.reduce(step, start);

/** The page on the screen. */
export function pageOf(state: PracticeState): PageId {
  const { browser } = state.value as { browser: string | Record<string, string> };
  return (
    typeof browser === 'string' ? browser : Object.entries(browser).map(([site, page]) => `${site}.${page}`)[0]
  ) as PageId;
}

/** What the telephone is doing. */
export const telephoneOf = (state: PracticeState): 'idle' | 'connected' | 'unanswered' =>
  (state.value as { telephone: 'idle' | 'connected' | 'unanswered' }).telephone;

/** The world as it is in a state. */
export const worldOf = (state: PracticeState): World => state.context.world;
