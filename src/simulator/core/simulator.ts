import type { SnapshotFrom } from 'xstate';
import type { Reason, Refusal } from '../../domain/refusal.ts';
import type { World } from '../../domain/world.ts';
import { factsOf, identityOf } from './identity.ts';
import { blank } from './by-itself.ts';
import { machineOf, ownAtFirst, pageIn } from './machine.ts';
import type { Message } from './message.ts';
import type { Moment, Setting, State } from './moment.ts';
import type { AddressId, Owns, PageId, PracticeEvent, Views } from './names.ts';
import { type Offer, offersIn, offersOn } from './offers.ts';
import type { Practice } from './practice.ts';
import { scope } from './scope.ts';
import type { Screen } from './screen.ts';

/** The start of a scenario: what can be visited, what does not change, and the first moment. */
export interface Start {
  readonly practice: Practice;
  readonly setting: Setting;
  readonly world: World;
  readonly page: PageId;
  /** What was begun already; absent if nothing was. */
  readonly own?: Readonly<Partial<Owns>>;
}

/** The practice of one scenario: how it begins, what can be done, and what follows. A plain value, which states do not refer to. */
export interface Simulator {
  readonly practice: Practice;
  readonly setting: Setting;
  readonly start: State;
  /** The state that an event leads to from another state. Pure. An event that means nothing there changes nothing. */
  readonly step: (state: State, event: PracticeEvent) => State;
  /** The state after a list of events, from the given state or, if there is none, from the start. */
  readonly replay: (events: readonly PracticeEvent[], from?: State) => State;
  /** The state with what does not change. */
  readonly momentOf: (state: State) => Moment;
  /** What the practice browser shows. */
  readonly screenOf: (state: State) => Screen;
  /** What the devices show; null for a device that the scenario does not have. */
  readonly viewsOf: (state: State) => Readonly<Partial<{ [Id in keyof Views]: Views[Id] | null }>>;
  /** Everything that can be done. */
  readonly offersIn: (state: State) => readonly Offer[];
  /** Is this done on a device rather than in the browser? */
  readonly isOfDevice: (event: PracticeEvent) => boolean;
  /** What decides what can happen next. */
  readonly factsOf: (state: State) => string;
  /** What makes two states the same: the facts, and the refusal on the screen. */
  readonly identityOf: (state: State) => string;
  /** Why the page refuses: because it is closed as a whole, or because of the last request; null if it does not. */
  readonly reasonIn: (state: State) => Reason | null;
  /** The address that Back returns to for the page. */
  readonly addressOf: (state: State) => AddressId;
  /** The address that a typed text names, among those in play. */
  readonly addressIn: (text: string, state: State) => AddressId;
  /** The event that a stored record names, if it can only come from outside the practice; null for any other. */
  readonly fromOutside: (event: unknown, state: State) => PracticeEvent | null;
}

type Machine = ReturnType<typeof machineOf>;
type Snapshot = SnapshotFrom<Machine>;

/** Each practice has one machine, whichever scenario is played in it. */
const machines = new WeakMap<Practice, Machine>();
/** The machine of a practice. */
export function machineFor(practice: Practice): Machine {
  const machine = machines.get(practice) ?? machineOf(practice);
  machines.set(practice, machine);
  return machine;
}

/** The simulator of a scenario, at its beginning. */
export function simulatorOf({ practice, setting, world, page, own }: Start): Simulator {
  const { sites, devices, browser } = practice;
  const machine = machineFor(practice);
  /** The machine's own snapshot of each state; made again if it is missing. */
  const snapshots = new WeakMap<State, Snapshot>();
  const momentOf = (state: State): Moment => ({ ...state, setting });
  const snapshotOf = (state: State): Snapshot => {
    const [site = '', name = ''] = state.page.split('.');
    return snapshots.get(state) ?? machine.resolveState({ value: { [site]: name }, context: momentOf(state) });
  };
  const step = (state: State, event: PracticeEvent): State => {
    const before = snapshotOf(state);
    const after = machine.transition(before, event, scope as Parameters<Machine['transition']>[2]);
    if (after === before) return state;
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- takes the setting out, which does not change
    const { setting: unchanging, ...next } = after.context as Moment;
    snapshots.set(next, after);
    return next;
  };
  const start: State = { ...blank, page, world, own: { ...ownAtFirst([...sites, ...devices]), ...own } };

  const closedBy = (moment: Moment): Refusal | null => pageIn(practice, moment.page).closed?.(moment) ?? null;
  const screenAt = (moment: Moment): Screen => {
    const described = pageIn(practice, moment.page).screen(moment, closedBy(moment));
    return { ...described, ...browser.frame(moment, described) };
  };
  const viewsAt = (moment: Moment) => {
    const messages = sites.flatMap((site): readonly Message[] => site.messages?.(moment) ?? []);
    return devices.map((device) => ({ device, view: device.view(moment, messages) }));
  };
  return {
    practice,
    setting,
    start,
    step,
    replay: (events, from = start) => events.reduce(step, from),
    momentOf,
    screenOf: (state) => screenAt(momentOf(state)),
    viewsOf: (state) => Object.fromEntries(viewsAt(momentOf(state)).map(({ device, view }) => [device.id, view])),
    offersIn: (state) => {
      const moment = momentOf(state);
      const onDevices = viewsAt(moment).flatMap(({ device, view }) =>
        view === null ? [] : offersOn(device.id, device.offers(view)),
      );
      return offersIn(screenAt(moment), onDevices, browser.addresses(moment));
    },
    isOfDevice: ({ type }) => devices.some(({ id }) => type.startsWith(`${id}.`)),
    factsOf: (state) => factsOf(momentOf(state)),
    identityOf: (state) => identityOf(momentOf(state)),
    reasonIn: (state) => closedBy(momentOf(state))?.refused ?? state.refusal,
    addressOf: (state) => {
      const { backTo } = pageIn(practice, state.page);
      return typeof backTo === 'string' ? backTo : backTo(momentOf(state));
    },
    addressIn: (text, state) => browser.addressOf(text, momentOf(state)),
    fromOutside: (event, state) => {
      const moment = momentOf(state);
      return practice.fromOutside?.(event, moment, screenAt(moment)) ?? null;
    },
  };
}
