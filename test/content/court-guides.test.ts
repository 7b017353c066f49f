import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { faultOfSteps } from '../../src/content/guides/fault.ts';
import { composeGuide } from '../../src/content/guides/compose.ts';
import { factAt } from '../../src/content/fact-at.ts';
import { partsOf } from '../../src/content/files.ts';
import { guide as guideSchema, type GuideStep } from '../../src/schemas/guide.ts';
import { courtFiles, courtIds, courtProfile, guideAt, pacerFile, root, strings } from '../support/content.ts';
import { courtOfGuide, templates } from '../support/court-guides.ts';
import { fixtureIds } from '../support/fixtures.ts';
import { factsNamedIn } from '../support/faq.ts';
import { besideSteps, labelsIn, stepsIn } from './guide-labels.ts';

const content = join(root, 'content');
const inWords = ({ id, title, do: actions }: GuideStep): string =>
  [
    id,
    title.replaceAll('**', '|'),
    ...actions.map((action) =>
      'fill' in action ? `fill ${action.fill}: ${action.with}` : Object.entries(action).flat().join(' '),
    ),
  ].join(' > ');

describe('the steps of the first three courts', () => {
  const before = parse(readFileSync(join(root, 'test/fixtures/court-guide-steps.yaml'), 'utf8')) as Record<
    string,
    string[]
  >;

  it('are written down for each of their guides', () => {
    const all = ['prd', 'casb', 'cod'].flatMap((id) => templates.map(({ name }) => `${id}/${name}`));
    // A guide that came later has no step that was there before.
    expect(Object.keys(before).filter((path) => !all.includes(path))).toEqual([]);
    expect(Object.keys(before)).toHaveLength(15);
  });

  it.each(Object.entries(before))('%s: the same as when it had a text of its own', (path, steps) => {
    expect(guideAt(path).front.steps.map(inWords)).toEqual(steps);
  });
});

describe.each(fixtureIds)('%s, a court without a text of its own', (id) => {
  it.each(templates)('has the guide $name, which plays, and says nothing of another court’s', ({ front, body }) => {
    const here = courtOfGuide(id);
    const guide = composeGuide({ front, body }, null, here, []);
    expect(guideSchema.safeParse(guide.front).error?.issues ?? []).toEqual([]);
    expect(faultOfSteps(guide.front, here, strings)).toBeNull();
    expect(stepsIn(guide.body).map((step) => step.id)).toEqual(guide.front.steps.map((step) => step.id));
    expect(stepsIn(guide.body).filter(({ prose }) => prose.trim() === '')).toEqual([]);
    const facts = factsNamedIn(guide.body);
    expect(facts.filter((path) => factAt(path, { court: here.file, pacer: pacerFile }) === null)).toEqual([]);
    const hosts = JSON.stringify(guide).match(/ecf\.\w+\.uscourts\.gov/g) ?? [];
    expect(hosts.filter((host) => host !== `ecf.${id}.uscourts.gov`)).toEqual([]);
    const addresses = [...guide.body.matchAll(/\/(?:courts|practice)\/([a-z]+)\//g)].map(([, place]) => place);
    expect(addresses.filter((place) => place !== id)).toEqual([]);
  });
});

describe('what is written for all courts', () => {
  /** Facts from only one court's source that the templates mention nevertheless, saying that they are another court's. */
  const attributed = ['borrowed from the District of Puerto Rico', 'The District of Puerto Rico says'];

  it.each(templates)('names no court in $name but as the source of what is borrowed', ({ front, body }) => {
    const text = attributed.reduce(
      (rest, said) => rest.replaceAll(said, ''),
      `${JSON.stringify(front.steps)} ${body}`.replaceAll(/\s+/g, ' '),
    );
    const names = courtIds.flatMap((id) => [
      courtFiles[id]!.shortName,
      courtProfile(id).host,
      courtFiles[id]!.pacerName.value,
    ]);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\bcourt’s (?:guide|sheet|instructions|manual)\b/);
  });

  it.each(templates)(
    'takes no fact of one court in $name, and no label that courts may word differently',
    ({ body }) => {
      const facts = factsNamedIn(body).filter((path) => !/^(?:court|pacer)\./.test(path));
      expect(facts).toEqual([]);
      const literal = [...new Set(labelsIn(body))].filter((label) => !label.startsWith('{'));
      const ofDevices = ['Clear browsing data', 'Close all windows', 'Open a new window'];
      const everywhere = ['Utilities', 'Display Registered Courts'];
      expect(literal.filter((label) => ![...ofDevices, ...everywhere].includes(label))).toEqual([]);
    },
  );

  it.each(courtIds)('what only %s says is in no other court’s guide', (id) => {
    for (const { name } of templates) {
      // A court need not say anything of its own.
      if (!existsSync(join(content, `guides/${id}/${name}.mdx`))) continue;
      const own = partsOf(readFileSync(join(content, `guides/${id}/${name}.mdx`), 'utf8')).body;
      const sentences = besideSteps(own)
        .split(/(?<=[.?!])\s+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => /\bcourt’s (?:guide|sheet|instructions|manual)\b/.test(sentence));
      for (const otherCourt of courtIds.filter((courtId) => courtId !== id))
        expect(sentences.filter((sentence) => guideAt(`${otherCourt}/${name}`).body.includes(sentence))).toEqual([]);
    }
  });
});
