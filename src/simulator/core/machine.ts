import { assign, createMachine } from 'xstate';
import { isRefusal } from '../../domain/refusal.ts';
import { withNothingBegun } from '../../domain/world.ts';
import { blank, byItself } from './by-itself.ts';
import type { Moment } from './moment.ts';
import type { EventType, Owns, PageId, PracticeEvent } from './names.ts';
import type { Practice } from './practice.ts';
import type { AnyRoom, AnySite, Deed, Outcome, PageOf } from './site.ts';

type AnyDeed = Deed<EventType, string>;
interface Args {
  context: Moment;
  event: PracticeEvent;
}

/** The entries of an object whose members may be absent, but are never undefined. */
const entriesOf = <Member>(members: Readonly<Partial<Record<string, Member>>> = {}) =>
  Object.entries(members) as [string, Member][];

/** What each site has begun and each device has, at first. */
export const ownAtFirst = (rooms: readonly AnyRoom[]): Partial<Owns> =>
  Object.fromEntries(rooms.filter(({ own }) => own !== undefined).map(({ id, own }) => [id, own]));

/** The page of that name. Throws if the practice has none. */
export function pageIn({ sites }: Practice, name: PageId): PageOf {
  for (const { id, pages } of sites) {
    const page = name.startsWith(`${id}.`) ? pages[name.slice(id.length + 1)] : undefined;
    if (page) return page;
  }
  throw new Error(`this practice has no page ${name}`);
}

/** The outcome of a deed. Throws if it leads to a page that the deed does not declare: the machine would not follow. */
function declared(type: string, { to = [] }: AnyDeed, outcome: Outcome): Outcome {
  if (outcome && !isRefusal(outcome) && outcome.to && !to.includes(outcome.to))
    throw new Error(`${type} leads to ${outcome.to}, which it does not declare`);
  return outcome;
}

/** The machine of a practice: a site is a state, a page a state in it, and a deed a transition for each page that it may lead to. */
export function machineOf(practice: Practice) {
  const { sites, devices } = practice;
  const begun = ownAtFirst(sites);

  /** Open a page: it is blank apart from what it gives. What was begun is dropped, unless the page carries on what its site began. */
  function opened(moment: Moment, to: PageId, own: Partial<Owns>): Partial<Moment> {
    const page = pageIn(practice, to);
    const { carriesOn } = page;
    const site = to.slice(0, to.indexOf('.')) as keyof Owns;
    return {
      ...blank,
      ...(page.given && { fields: page.given(moment) }),
      page: to,
      world: carriesOn ? moment.world : withNothingBegun(moment.world),
      own: { ...moment.own, ...begun, ...(carriesOn && { [site]: moment.own[site] }), ...own },
    };
  }

  /** The moment after an outcome. When a site has done what was asked, its refusal goes; what is done on a device does not touch the page. */
  function after(moment: Moment, outcome: Exclude<Outcome, null>, isOfSite: boolean): Partial<Moment> {
    if (isRefusal(outcome)) return { refusal: outcome.refused };
    const { world = moment.world, own = {}, to, fields = moment.fields } = outcome;
    if (to) return opened({ ...moment, world }, to, own);
    return { world, fields, own: { ...moment.own, ...own }, ...(isOfSite && { refusal: null }) };
  }

  /** The transitions of an event. Its outcomes are worked out once, although the guard of each page asks for them. In: its deeds at one place. */
  function transitionsOf(
    type: string,
    done: readonly { readonly deed: AnyDeed; readonly isOfSite: boolean; readonly closed?: PageOf['closed'] }[],
  ) {
    const itself = byItself[type];
    let worked: (Args & { readonly outcomes: readonly Outcome[] }) | null = null;
    const outcomesOf = ({ context, event }: Args): readonly Outcome[] => {
      if (worked?.context !== context || worked.event !== event)
        worked = {
          context,
          event,
          outcomes: done.map(({ deed, closed }) =>
            closed?.(context) ? null : declared(type, deed, deed.does(context, event)),
          ),
        };
      return worked.outcomes;
    };
    const actions = assign<Moment, PracticeEvent, undefined, PracticeEvent, never>((args) => {
      const before: Moment = itself ? { ...args.context, ...itself(args.context, args.event) } : args.context;
      return outcomesOf(args).reduce<Moment>(
        (moment, outcome, index) =>
          outcome === null ? moment : { ...moment, ...after(moment, outcome, done[index]?.isOfSite ?? false) },
        before,
      );
    });
    const leadsTo = (to: PageId) => (args: Args) =>
      outcomesOf(args).some((outcome) => outcome !== null && !isRefusal(outcome) && outcome.to === to);
    return [
      ...done
        .flatMap(({ deed }) => deed.to ?? [])
        .map((to) => ({ guard: leadsTo(to), target: `#practice.${to}`, actions })),
      { guard: (args: Args) => itself !== undefined || outcomesOf(args).some((outcome) => outcome !== null), actions },
    ];
  }

  /** What can be done at one place: everywhere, on every page of a site, or on one of them. */
  function onEvents(rooms: readonly AnyRoom[], where: string, page?: PageOf) {
    const done = new Map<string, Parameters<typeof transitionsOf>[1]>();
    for (const room of rooms) {
      const own = entriesOf(room.deeds).map(([name, deed]): [string, AnyDeed] => [`${room.id}.${name}`, deed]);
      for (const [type, deed] of [...own, ...entriesOf(room.hears)]) {
        const { on = 'everywhere' } = deed;
        if (!(typeof on === 'string' ? on === where : on.includes(where))) continue;
        const here = { deed, isOfSite: 'pages' in room, ...(page?.closed && { closed: page.closed.bind(page) }) };
        done.set(type, [...(done.get(type) ?? []), here]);
      }
    }
    return Object.fromEntries([...done].map(([type, all]) => [type, transitionsOf(type, all)]));
  }

  const stateOf = (parts: readonly AnySite[]) => ({
    initial: Object.keys(parts[0]?.pages ?? {})[0],
    on: onEvents(parts, 'every page'),
    states: Object.fromEntries(
      parts
        .flatMap((site) => entriesOf(site.pages))
        .map(([name, page]) => [name, { meta: page, on: onEvents(parts, name, page) }]),
    ),
  });

  const ids = [...new Set(sites.map(({ id }) => id))];
  return createMachine({
    id: 'practice',
    context: ({ input }: { input: Moment }) => input,
    initial: ids[0],
    on: {
      ...Object.fromEntries(Object.keys(byItself).map((type) => [type, transitionsOf(type, [])])),
      ...onEvents([...sites, ...devices], 'everywhere'),
    },
    states: Object.fromEntries(ids.map((id) => [id, stateOf(sites.filter((site) => site.id === id))])),
  } as object);
}
