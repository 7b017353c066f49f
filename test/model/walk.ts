import { contactsOf, type State } from '../../src/simulator/core/moment.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

const fill = (
  field: 'username' | 'password' | 'cmecfLogin' | 'cmecfPassword',
  value: typeof field | 'pacerUsername' | 'pacerPassword',
) => ({ type: 'field.filled', field, value }) as PracticeEvent;

const login: readonly PracticeEvent[] = [
  fill('username', 'pacerUsername'),
  fill('password', 'pacerPassword'),
  { type: 'pacer.loginPressed' },
  { type: 'box.ticked', box: 'redaction', ticked: true },
  { type: 'pacer.noticeAccepted' },
];

/** The ways found before: many walks begin alike. */
const ways = new WeakMap<Simulator, readonly State[]>();

/** The states of a way through everything that a scenario can contain. Events that a scenario does not offer at their place are left out. */
function wayThrough(simulator: Simulator): readonly State[] {
  const known = ways.get(simulator);
  if (known) return known;
  const { setting, start, step, offersIn } = simulator;
  const calls = contactsOf(setting).map(({ id }): PracticeEvent => ({ type: 'telephone.dialed', contact: id }));
  const letters = contactsOf(setting).map(({ id }): PracticeEvent => ({ type: 'mailbox.letterBegun', contact: id }));
  const wanted: readonly PracticeEvent[] = [
    ...calls,
    { type: 'telephone.said', topic: 'reactivate' },
    ...setting.moments.map((to): PracticeEvent => ({ type: 'clock.moved', to })),
    ...login,
    ...(setting.court ? [{ type: 'court.menuOpened', item: setting.court.words.utilities.text } as const] : []),
    { type: 'court.linkUtilityOpened' },
    fill('cmecfLogin', 'cmecfLogin'),
    fill('cmecfPassword', 'cmecfPassword'),
    { type: 'court.credentialsSubmitted' },
    ...calls,
    { type: 'telephone.said', topic: 'names-do-not-match' },
    ...letters,
    { type: 'mailbox.letterSent', topic: 'names-do-not-match' },
    { type: 'mailbox.messageOpened', message: 'answer' },
    { type: 'court.linkConfirmed' },
    { type: 'court.loggedOut' },
    { type: 'address.entered', to: 'court' },
    { type: 'splash.filingSystemOpened' },
    ...login,
  ];
  const way = [start];
  for (const event of wanted) {
    const state = way.at(-1) ?? start;
    const isOffered = offersIn(state).some((offer) => JSON.stringify(offer.event) === JSON.stringify(event));
    if (isOffered) way.push(step(state, event));
  }
  ways.set(simulator, way);
  return way;
}

/** The offer that a random number picks in a state. Every state offers something: an address can always be typed. */
export function pick(simulator: Simulator, state: State, choice: number): PracticeEvent {
  const offers = simulator.offersIn(state);
  return offers[choice % offers.length]!.event;
}

/**
 * A walk through the practice. In: the practice, and numbers: the first says how far to go along the right way, each of the others
 * picks one of the offers. Out: the states on it.
 */
export function walk(simulator: Simulator, [far = 0, ...choices]: readonly number[]): State[] {
  const way = wayThrough(simulator);
  const states = way.slice(0, 1 + (far % way.length));
  for (const choice of choices) {
    const state = states.at(-1) ?? simulator.start;
    states.push(simulator.step(state, pick(simulator, state, choice)));
  }
  return states;
}
