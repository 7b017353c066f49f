import type { Practice } from '../../src/simulator/core/practice.ts';
import type { AnyRoom, AnySite } from '../../src/simulator/core/site.ts';

/** Where in a practice each event is answered, and by which room. */
function answersIn({ sites, devices }: Pick<Practice, 'sites' | 'devices'>) {
  return [...sites, ...devices].flatMap((room: AnyRoom) => {
    const own = Object.entries(room.deeds).map(([name, deed]) => [`${room.id}.${name}`, deed] as const);
    return [...own, ...Object.entries(room.hears ?? {})].flatMap(([type, deed]) => {
      const { on = 'everywhere', to = [] } = deed ?? {};
      return (typeof on === 'string' ? [on] : on).map((where) => ({
        type,
        level: on === 'everywhere' || on === 'every page' ? on : 'a page',
        place: where === 'everywhere' ? where : `${room.id} ${where}`,
        leads: to.length > 0,
      }));
    });
  });
}

/** The events that a practice answers. */
export const answeredIn = (practice: Practice): ReadonlySet<string> =>
  new Set(answersIn(practice).map(({ type }) => type));

/** What is wrong with the descriptions of a practice, in words. The machine would take them, and leave something undone. */
export function faultsOf(practice: Pick<Practice, 'sites' | 'devices'>): string[] {
  const { sites } = practice;
  const answers = Map.groupBy(answersIn(practice), ({ type }) => type);
  const withOwn = Map.groupBy(
    [...sites, ...practice.devices].filter(({ own }) => own !== undefined),
    ({ id }) => id,
  );
  const parts = Map.groupBy(sites, ({ id }) => id);
  const pagesOf = (ofSite: readonly AnySite[]) => ofSite.flatMap(({ pages }) => Object.keys(pages));
  return [
    // What is answered on a page hides what is answered on every page, and everywhere.
    ...[...answers]
      .filter(([, given]) => new Set(given.map(({ level }) => level)).size > 1)
      .map(([type]) => `${type} is answered at several levels`),
    ...[...answers].flatMap(([type, given]) =>
      [...Map.groupBy(given, ({ place }) => place)]
        .filter(([, here]) => here.filter(({ leads }) => leads).length > 1)
        .map(([place]) => `${type} leads on by several deeds at one place: ${place}`),
    ),
    ...[...withOwn].filter(([, rooms]) => rooms.length > 1).map(([id]) => `${id} says twice what is begun there`),
    ...[...parts].flatMap(([id, ofSite]) =>
      pagesOf(ofSite)
        .filter((name, index, all) => name.includes('.') || all.indexOf(name) !== index)
        .map((name) => `${id}.${name} is there twice, or has a dot in its name`),
    ),
  ];
}
