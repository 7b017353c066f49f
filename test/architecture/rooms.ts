import { posix } from 'node:path';
import { circlesIn } from './circles.ts';
import { importsOf } from './imports.ts';
import type { ProjectFile, Rule } from './project-files.ts';

/** The floors of the simulator, lowest first: each may import itself and those before it. Sites and devices know nothing about each other. */
const floorsBelow: Readonly<Record<string, readonly string[]>> = {
  core: [],
  devices: ['core'],
  sites: ['core'],
  practices: ['core', 'devices', 'sites'],
};

/** The floor and the room of a file of the simulator; null for other files. */
const placeOf = (path: string) => {
  const [, floor = '', room = ''] = /^src\/simulator\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  return floor === '' ? null : { floor, room };
};

const targetsOf = (file: ProjectFile) =>
  importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => posix.join(posix.dirname(file.path), from));

/** The core knows no site and no device, and neither knows the practices that it is part of. Types count too. */
export const floorsGoOneWay: Rule = (file) => {
  const from = placeOf(file.path);
  if (!from) return [];
  const below = floorsBelow[from.floor];
  if (!below) return [`${file.path}: "${from.floor}" is not a floor of the simulator`];
  return targetsOf(file).flatMap((target) => {
    const to = placeOf(target);
    return !to || to.floor === from.floor || below.includes(to.floor)
      ? []
      : [`${file.path} (${from.floor}) must not import ${target} (${to.floor})`];
  });
};

/** Rooms of a folder that import each other in a circle, types included. In: all files, and the folder whose folders are the rooms. */
export function circlesOfRooms(files: readonly ProjectFile[], folder: string): string[][] {
  const roomOf = (path: string) =>
    path.startsWith(`${folder}/`) ? (/^([^/]+)\//.exec(path.slice(folder.length + 1))?.[1] ?? null) : null;
  const rooms = Map.groupBy(
    files.filter(({ path }) => roomOf(path) !== null),
    ({ path }) => roomOf(path) ?? '',
  );
  return circlesIn(
    [...rooms].map(([room, inside]) => {
      const others = inside.flatMap(targetsOf).flatMap((target) => {
        const other = roomOf(target);
        return other === null || other === room ? [] : [other];
      });
      return { path: `${room}.ts`, source: others.map((other) => `import './${other}.ts';`).join('') };
    }),
  );
}

/** Where practices may be named: in their list, where a bundler needs a literal import for each, and where a stage says which practice it belongs to. */
const namesPractices = [
  'src/simulator/practices/list.ts',
  'src/scenarios/all.ts',
  'src/scenarios/way/way.ts',
  'src/ui/way/stage-loaders.ts',
  'src/components/practice/PracticeFrame.astro',
  'src/pages/practice/[place]/whole-way.astro',
  'src/commands/statechart.ts',
];

/** Practices are listed once: nothing else names several of them. */
export const practicesAreListedOnce =
  (ids: readonly string[]): Rule =>
  ({ path, source }) => {
    if (namesPractices.includes(path)) return [];
    const named = ids.filter((id) => new RegExp(`['"\`]${id}['"\`]|\\b${id}:`).test(source));
    // These are places, sites and parts of scenarios as well.
    const alone = named.filter((id) => !['court', 'pacer', 'mfa', 'mfaCodes'].includes(id));
    return alone.length === 0 ? [] : [`${path} names the practices ${named.join(', ')}: they have one list`];
  };
