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

/** Where a scenario begins: what can be visited, what does not change, and the first moment. */
export interface Start {
  readonly practice: Practice;
  readonly setting: Setting;
  readonly world: World;
  readonly page: PageId;
  /** What is begun already; absent where nothing is. */
  readonly own?: Readonly<Partial<Owns>>;
}

/** The practice of one scenario: how it begins, what can be done, and what comes of it. A value: states do not know it. */
export interface Simulator {
  readonly practice: Practice;
  readonly setting: Setting;
  readonly start: State;
  /** What the person did leads from one state to the next. Pure. An event that means nothing there changes nothing. */
  readonly step: (state: State, event: PracticeEvent) => State;
  /** The state after a list of events, from the start where no other state is given. */
  readonly replay: (events: readonly PracticeEvent[], from?: State) => State;
  /** The state with what does not change. */
  readonly momentOf: (state: State) => Moment;
  /** What the practice browser shows. */
  readonly screenOf: (state: State) => Screen;
  /** What the devices show; null for one that a scenario does not have. */
  readonly viewsOf: (state: State) => Readonly<Partial<{ [Id in keyof Views]: Views[Id] | null }>>;
  /** Everything that can be done. */
  readonly offersIn: (state: State) => readonly Offer[];
  /** Is this done on a device rather than in the browser? */
  readonly isOfDevice: (event: PracticeEvent) => boolean;
  /** What decides what can happen next. */
  readonly factsOf: (state: State) => string;
  /** What makes two states the same: the facts, and the refusal that lies on the screen. */
  readonly identityOf: (state: State) => string;
  /** Why the page refuses: because it is closed as a whole, or because of what it was asked last; null if it does not. */
  readonly reasonIn: (state: State) => Reason | null;
  /** The address that Back returns to for the page. */
  readonly addressOf: (state: State) => AddressId;
  /** Which of the addresses in play a text names, as it is typed. */
  readonly addressIn: (text: string, state: State) => AddressId;
  /** The event that a stored record names, if it can only come from outside the practice; null for any other. */
  readonly fromOutside: (event: unknown, state: State) => PracticeEvent | null;
}

type Machine = ReturnType<typeof machineOf>;
type Snapshot = SnapshotFrom<Machine>;

/** A practice has one machine, whatever is played in it. */
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
  /** What the machine wants beside a state; made again where it is missing. */
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
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- all but what does not change
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
