import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { optionalKeys } from '../../src/commands/court-scaffold.ts';
import { partsOf } from '../../src/content/files.ts';
import { composeGuide } from '../../src/content/guides/compose.ts';
import { faultOfSteps } from '../../src/content/guides/fault.ts';
import { court } from '../../src/schemas/court.ts';
import { courtGuide, guideTemplate } from '../../src/schemas/court-guide.ts';
import { contact } from '../../src/schemas/wordings.ts';
import { scenario } from '../../src/schemas/scenario.ts';
import { source } from '../../src/schemas/source.ts';
import { strings } from '../support/content.ts';
import { fixtureFiles, fixtureProfile, fixtureSources } from '../support/fixtures.ts';

const read = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The files and commands that a page of instructions tells the reader to look at or run, but that do not exist. */
function missingIn(text: string): string[] {
  // The name of a file that the reader is about to write is on a line of its own before the text of that file.
  const written = [...text.matchAll(/^`([^`\n]+)`:$/gm)].map(([, path]) => path);
  const paths = [...text.matchAll(/`((?:src|content|test|docs|\.ci|public)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  const commands = [...text.matchAll(/\bnpm (?:run )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
  return [
    ...paths.filter((path) => !written.includes(path) && !existsSync(path)),
    ...commands.filter((name) => !(name in scripts)),
  ];
}

it.each(['adding-a-scenario', 'adding-a-fact', 'adding-a-court', 'hosting'])(
  'docs/%s.md names files and commands that are there',
  (name) => {
    expect(missingIn(read(name))).toEqual([]);
  },
);

it('finds a file and a command that are not there', () => {
  expect(missingIn('Look at `src/scenarios/nowhere.ts`, and run `npm run nothing`.')).toHaveLength(2);
  expect(missingIn('`src/scenarios/new.ts`:\n\nLook at `src/scenarios/new.ts`.')).toEqual([]);
});

/** What the examples of code on a page import that is not there, from where they say that they belong. */
const missingImports = (text: string): string[] =>
  [...text.matchAll(/^`(src\/[^`]+)`:\n\n```ts\n([^]*?)```/gm)].flatMap(([, path = '', code = '']) =>
    [...code.matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^']*)';/g)].flatMap(([, names = '', from = '']) => {
      const target = posix.join(posix.dirname(path), from);
      if (!existsSync(target)) return [`${path} imports ${target}`];
      const exported = readFileSync(target, 'utf8');
      const asked = names.split(',').map((name) => name.replace('type ', '').trim());
      return asked
        .filter((name) => name !== '' && !new RegExp(`export .*\\b${name}\\b`).test(exported))
        .map((name) => `${target} has no ${name}`);
    }),
  );

it.each(['adding-a-scenario', 'adding-a-screen'])(
  'docs/%s.md has examples of code that import what is there',
  (name) => {
    expect(missingImports(read(name))).toEqual([]);
  },
);

it('finds an import that is not there', () => {
  const block = (line: string) => `\`src/scenarios/court/x.ts\`:\n\n\`\`\`ts\n${line}\n\`\`\`\n`;
  expect(missingImports(block("import { x } from './people.ts';"))).toHaveLength(1);
  expect(missingImports(block("import { nobody } from '../people/people.ts';"))).toHaveLength(1);
  expect(missingImports(block("import { fullCard } from '../people/people.ts';"))).toEqual([]);
});

/** The examples of a page in one language, in order. Read as YAML 1.1, as the build reads it. */
const examples = (name: string): unknown[] =>
  [...read(name).matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => parse(text, { version: '1.1' }) as unknown);

it('the examples fit the schemas', () => {
  const [words] = examples('adding-a-scenario');
  expect(scenario.safeParse(words).error?.issues ?? []).toEqual([]);
  const [document, fact, disagreeing] = examples('adding-a-fact');
  expect(source.safeParse(document).error?.issues ?? []).toEqual([]);
  expect(court.pick({ site: true }).safeParse(fact).error?.issues ?? []).toEqual([]);
  const phone = contact.pick({ phone: true });
  expect(phone.safeParse(disagreeing).error?.issues ?? []).toEqual([]);
});

describe('docs/adding-a-court.md', () => {
  const [document, required, apart] = examples('adding-a-court') as Record<string, unknown>[];
  const [, ownText = ''] = /```mdx\n([^]*?)```/.exec(read('adding-a-court')) ?? [];

  it('has examples that fit the schemas', () => {
    expect(source.safeParse(document).error?.issues ?? []).toEqual([]);
    expect(court.safeParse(required).error?.issues ?? []).toEqual([]);
    expect(court.safeParse({ ...required, ...apart }).error?.issues ?? []).toEqual([]);
  });

  it('has a text of its own for the court’s guide that can be put together and played', () => {
    const { front, body } = partsOf(ownText);
    const own = { front: courtGuide.parse(front), body };
    const template = partsOf(readFileSync('content/guides/court/link.mdx', 'utf8'));
    const wvsd = { id: 'wvsd', file: fixtureFiles.wvsd!, profile: fixtureProfile('wvsd') };
    const guide = composeGuide({ front: guideTemplate.parse(template.front), body: template.body }, own, wvsd, []);
    expect(faultOfSteps(guide.front, wvsd, strings)).toBeNull();
    expect(guide.body).toContain('NextGen Release 1.1 Menu Items');
    expect(guide.body).toContain('**You log in to PACER and to CM/ECF.**');
  });

  it('shows the required keys, and no others, where it says so', () => {
    const optional = Object.keys(optionalKeys);
    expect(Object.keys(required ?? {}).toSorted()).toEqual(
      Object.keys(court.shape)
        .filter((key) => !optional.includes(key))
        .toSorted(),
    );
  });

  it('says what the files say that it has copied', () => {
    const example = fixtureFiles.wvsd as unknown as Record<string, unknown>;
    const said = court.parse({ ...required, ...apart }) as unknown as Record<string, unknown>;
    const shown = [...Object.keys(required ?? {}), ...Object.keys(apart ?? {})].filter((key) => key !== 'contacts');
    for (const key of shown) expect(said[key]).toEqual(example[key]);
    expect(source.parse(document)).toEqual(fixtureSources['wvsd-nextgen']);
  });

  it('names the files of a court that the command lists', () => {
    const text = read('adding-a-court');
    for (const path of ['content/courts/<id>.yaml', 'content/guides/<id>/']) expect(text).toContain(`\`${path}\``);
  });
});
