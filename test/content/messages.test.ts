import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readYaml, root, strings } from '../support/content.ts';
import { stageIds } from '../../src/profiles/whole-way-text.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';

/** Everything that can ask for a message: the pages of content, and the code except the schemas, which list all messages. */
const asking = globSync(['src/**/*.{ts,tsx,astro}', 'content/**/*.mdx'], {
  cwd: root,
  exclude: (name) => name.startsWith('src/schemas'),
})
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const isAsked = (key: string) => new RegExp(`\\b${key}\\b`).test(asking);

/** The keys of a catalogue, each with those above it. Lists and records whose keys are ids are looked up by the id. */
const byId = ['factNames', 'kinds', 'titles'];
const keysIn = (tree: unknown, above: readonly string[] = []): string[] =>
  typeof tree !== 'object' || tree === null || Array.isArray(tree) || byId.includes(above.at(-1) ?? '')
    ? []
    : Object.entries(tree).flatMap(([key, value]) => [[...above, key].join('.'), ...keysIn(value, [...above, key])]);

it('every message of the practice is asked for somewhere', () => {
  const own = Object.keys(strings).filter((key) => !/^(?:elsewhere|term)\./.test(key));
  expect(own.filter((key) => !isAsked(key))).toEqual([]);
  expect(isAsked('messageThatIsNotThere')).toBe(false);
});

it('there are words for every stage of a whole way, and for nothing else', () => {
  const { stages } = readYaml('ui/en.yaml', siteStrings).wholeWay;
  expect(Object.keys(stages).sort()).toEqual([...stageIds].sort());
});

/** Where a message is filled: what follows `fill(` up to the end of the statement. */
const fillings = [...asking.matchAll(/\bfill\(([^]*?)(?:\);|\)\}|\)$|\)\n)/gm)].map(([, text = '']) => text);

/** Messages that are chosen first and filled afterwards, and what is put into them. */
const chosenFirst: Readonly<Record<string, readonly string[]>> = {
  sayPress: ['label'],
  sayTelephone: ['label'],
  sayMailbox: ['label'],
  sayClock: ['label'],
  sayPhone: ['label'],
  didPress: ['label'],
  didTelephone: ['label'],
  didMailbox: ['label'],
  didClock: ['label'],
  didPhone: ['label'],
};

it('every message of the practice gets a value for each of its places where it is filled', () => {
  const withPlaces = Object.entries(strings).flatMap(([key, text]) => {
    const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    return places.length === 0 ? [] : [{ key, places }];
  });
  expect(withPlaces.length).toBeGreaterThan(20);
  const wanting = withPlaces.filter(({ key, places }) => {
    const given = chosenFirst[key];
    if (given) return places.some((name) => !given.includes(name));
    const here = fillings.filter((text) => new RegExp(`\\bstrings\\.${key}\\b`).test(text));
    return here.length === 0 || here.some((text) => places.some((name) => !new RegExp(`\\b${name}\\b`).test(text)));
  });
  expect(wanting).toEqual([]);
});

it('every message of the site around it is asked for somewhere', () => {
  const keys = keysIn(readYaml('ui/en.yaml', siteStrings));
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((key) => !isAsked(key.split('.').at(-1)!))).toEqual([]);
});
