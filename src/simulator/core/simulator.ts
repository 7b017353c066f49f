import type { SnapshotFrom } from 'xstate';
import type { Reason } from '../../domain/refusal.ts';
import type { World } from '../../domain/world.ts';
import { clockViewOf, telephoneViewOf } from '../devices/views.ts';
import { mailboxViewOf } from '../devices/mailbox/view.ts';
import type { Context, Moment, Setting, State } from './context.ts';
import type { PracticeEvent } from './event.ts';
import { factsOf, identityOf } from './identity.ts';
import { deviceOffers, type Offer, offersIn } from './offers.ts';
import { scope } from './scope.ts';
import { screenOf } from './screen-of.ts';
import type { PageId, Screen } from './screen.ts';
import type { Sites } from './sites.ts';
import type { Views } from './views.ts';

/** Where a scenario begins: what can be visited, what does not change, and the first moment. */
export interface Start {
  readonly sites: Sites;
  readonly setting: Setting;
  readonly world: World;
  readonly page: PageId;
}

/** The practice of one scenario: how it begins, what can be done, and what comes of it. A value: states do not know it. */
export interface Simulator {
  readonly sites: Sites;
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
  /** What the devices show. */
  readonly viewsOf: (state: State) => Views;
  /** Everything that can be done. */
  readonly offersIn: (state: State) => readonly Offer[];
  /** Of that, what can be done on the devices. */
  readonly deviceOffersIn: (state: State) => readonly Offer[];
  /** What decides what can happen next. */
  readonly factsOf: (state: State) => string;
  /** What makes two states the same: the facts, and the refusal that lies on the screen. */
  readonly identityOf: (state: State) => string;
  /** Why the page refuses: because it is closed as a whole, or because of what it was asked last; null if it does not. */
  readonly reasonIn: (state: State) => Reason | null;
  /** The event that a stored record names, if it can only come from outside the practice; null for any other. */
  readonly fromOutside: (event: unknown, state: State) => PracticeEvent | null;
}

type Snapshot = SnapshotFrom<Sites['machine']>;

/** The page that a snapshot is on. */
function pageOf({ value }: Snapshot): PageId {
  const { browser } = value as { browser: string | Record<string, string> };
  return (
    typeof browser === 'string' ? browser : Object.entries(browser).map(([site, page]) => `${site}.${page}`)[0]
  ) as PageId;
}

/** The value of a machine on a page. The devices, of which there is a phone or none, are in their first states where nothing else is said. */
function valueOf({ page, telephone }: Pick<State, 'page' | 'telephone'>) {
  const [site, leaf] = page.split('.') as [string, string | undefined];
  return { browser: leaf === undefined ? site : { [site]: leaf }, telephone };
}

/** The simulator of a scenario, at its beginning. */
export function simulatorOf({ sites, setting, world, page }: Start): Simulator {
  const { machine } = sites;
  /** What the machine wants beside a state; made again where it is missing. */
  const snapshots = new WeakMap<State, Snapshot>();
  const momentOf = (state: State): Moment => ({ ...state, setting });
  const stateOf = (snapshot: Snapshot): State => {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- all but what does not change
    const { setting: unchanging, ...context } = snapshot.context;
    const { telephone } = snapshot.value as unknown as State;
    const state = { page: pageOf(snapshot), telephone, ...context };
    snapshots.set(state, snapshot);
    return state;
  };
  const snapshotOf = (state: State): Snapshot =>
    snapshots.get(state) ?? machine.resolveState({ value: valueOf(state), context: momentOf(state) });
  const step = (state: State, event: PracticeEvent): State => {
    const before = snapshotOf(state);
    const after = machine.transition(before, event, scope as Parameters<typeof machine.transition>[2]);
    return after === before ? state : stateOf(after);
  };
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
  const start = stateOf(machine.resolveState({ value: valueOf({ page, telephone: 'idle' }), context }));
  const viewsIn = (moment: Moment): Views => ({
    mailbox: mailboxViewOf(moment, sites.messages),
    telephone: telephoneViewOf(moment),
    clock: clockViewOf(moment),
    phone: sites.phone?.(moment) ?? null,
  });
  return {
    sites,
    setting,
    start,
    step,
    replay: (events, from = start) => events.reduce(step, from),
    momentOf,
    screenOf: (state) => screenOf(sites, momentOf(state)),
    viewsOf: (state) => viewsIn(momentOf(state)),
    offersIn: (state) => {
      const moment = momentOf(state);
      return offersIn(moment, screenOf(sites, moment), viewsIn(moment));
    },
    deviceOffersIn: (state) => deviceOffers(viewsIn(momentOf(state))),
    factsOf: (state) => factsOf(momentOf(state)),
    identityOf: (state) => identityOf(momentOf(state)),
    reasonIn: (state) => sites.closed(state.page, momentOf(state))?.refused ?? state.refusal,
    fromOutside: (event, state) => {
      const moment = momentOf(state);
      return sites.fromOutside?.(event, moment, screenOf(sites, moment)) ?? null;
    },
  };
}
