import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { courtCommand, type Outcome, type Wish } from '../../src/commands/court.ts';
import { filesOfCourt } from '../../src/commands/court-files.ts';
import { courtScaffold, optionalKeys } from '../../src/commands/court-scaffold.ts';
import { court as courtSchema } from '../../src/schemas/court.ts';
import { root } from '../support/content.ts';
import { fixtureFolder, fixtureIds } from '../support/fixtures.ts';

let content = '';
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'courts-')), 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  // An editor who follows docs/adding-a-court.md has one of them in place.
  for (const id of fixtureIds) {
    rmSync(join(content, `courts/${id}.yaml`), { force: true });
    rmSync(join(content, 'guides', id), { recursive: true, force: true });
  }
});
afterEach(() => {
  rmSync(join(content, '..'), { recursive: true, force: true });
});

const run = (id: string, wish: Omit<Wish, 'id'> = {}): Outcome => courtCommand(content, { id, ...wish });
const said = (outcome: Outcome) => outcome.lines.join('\n');
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(content, path), text);

/** Puts a fixture's file and the sources it needs where an editor would write them. */
function addFixture(id: string) {
  cpSync(join(fixtureFolder, 'courts', `${id}.yaml`), join(content, `courts/${id}.yaml`));
  cpSync(join(fixtureFolder, 'sources'), join(content, 'sources'), { recursive: true });
}

describe('a court that is not there', () => {
  it('needs a kind', () => {
    expect(run('zzzd')).toMatchObject({ complete: false });
    expect(said(run('zzzd'))).toContain('--type district');
    expect(said(run('zzzd', { type: 'supreme' }))).toContain('--type district');
    expect(existsSync(join(content, 'courts/zzzd.yaml'))).toBe(false);
  });

  it('gets a file whose empty keys are named', () => {
    const outcome = run('zzzd', { type: 'district' });
    expect(outcome.complete).toBe(false);
    for (const key of ['name.value', 'name.source', 'shortName', 'pacerName.source', 'timeZone', 'address.source'])
      expect(said(outcome)).toContain(`content/courts/zzzd.yaml: ${key} is empty`);
    expect(read('courts/zzzd.yaml')).toContain('https://ecf.zzzd.uscourts.gov');
  });

  it('is of the kind that is named', () => {
    run('zzzb', { type: 'bankruptcy' });
    expect(read('courts/zzzb.yaml')).toContain('type: bankruptcy');
  });

  it.each(['ZZ', '../x', 'ecf.zzzd', ''])('is not called %j', (id) => {
    expect(said(run(id, { type: 'district' }))).toContain('no court’s id');
  });
});

describe('the file that is written', () => {
  it('explains every key of the schema once, and no other', () => {
    const text = courtScaffold('zzzd', 'district');
    const keys = [...text.matchAll(/^(?:# )?([a-zA-Z]+):/gm)].map(([, key]) => key);
    const schema = Object.keys(courtSchema.shape);
    expect(keys.filter((key) => !schema.includes(key ?? ''))).toEqual([]);
    expect(keys.toSorted()).toEqual(schema.toSorted());
  });

  it('shows every optional key as the schema wants it', () => {
    const filled = courtScaffold('zzzd', 'district')
      .replaceAll(/^( *(?:value|shortName)):$/gm, '$1: Words')
      .replaceAll(/^( *)source:$/gm, '$1source: prd-linking')
      .replace(/^timeZone:$/m, 'timeZone: America/Chicago');
    write('sources/a-source.yaml', read('sources/prd-linking.yaml'));
    const lines = Object.values(optionalKeys).flatMap(({ lines: ofKey }) => ofKey);
    write('courts/zzzd.yaml', `${filled}\n${lines.join('\n')}\n`);
    const report = said(run('zzzd'));
    expect(report).not.toContain('content/courts/zzzd.yaml: ');
    expect(report).not.toContain('Not known');
  });
});

describe('a court whose file fits', () => {
  it('is complete, and lists what else could be said', () => {
    addFixture('wvsd');
    const outcome = run('wvsd');
    expect(outcome.complete).toBe(true);
    expect(said(outcome)).toContain('The court wvsd is complete.');
    expect(said(outcome)).toContain('remedies: What brings the filing menus on');
    expect(said(outcome)).toContain('add wvsd if its answer holds here too');
    expect(said(outcome)).toContain('content/guides/wvsd/link.mdx is for what only this court’s sources say');
  });

  it('has guides without a file of its own, and with one', () => {
    addFixture('wvsd');
    expect(run('wvsd').complete).toBe(true);
    mkdirSync(join(content, 'guides/wvsd'));
    write('guides/wvsd/link.mdx', "---\nsources: [wvsd-faq]\nreviewed: '2026-11-21'\n---\n\nA sentence of its own.\n");
    const outcome = run('wvsd');
    expect(outcome.complete).toBe(true);
    expect(said(outcome)).not.toContain('content/guides/wvsd/link.mdx is for');
  });

  it('is not written over', () => {
    addFixture('wvsd');
    const file = read('courts/wvsd.yaml');
    run('wvsd', { type: 'district' });
    expect(read('courts/wvsd.yaml')).toBe(file);
  });
});

describe('what is missing', () => {
  beforeEach(() => addFixture('wvsd'));

  it('a source', () => {
    rmSync(join(content, 'sources/wvsd-email.yaml'));
    expect(said(run('wvsd'))).toContain('content/sources/wvsd-email.yaml is not there');
  });

  it('a time zone that exists', () => {
    write('courts/wvsd.yaml', read('courts/wvsd.yaml').replace('America/New_York', 'America/Charleston'));
    expect(said(run('wvsd'))).toContain('"America/Charleston" is no IANA time zone');
  });

  it('a step that its own text speaks of, or a label that its words lack', () => {
    mkdirSync(join(content, 'guides/wvsd'));
    const own = (body: string) =>
      write('guides/wvsd/link.mdx', `---\nsources: [wvsd-faq]\nreviewed: '2026-11-21'\n---\n\n${body}\n`);
    own('<Step id="refresh">\nOur own.\n</Step>');
    expect(said(run('wvsd'))).toMatch(/content\/guides\/wvsd\/link\.mdx, .*it has a text for the step "refresh"/);
    own('Choose <Label>{words.noSuchWord}</Label>.');
    expect(said(run('wvsd'))).toContain('has no value for {words.noSuchWord}');
    own('<Where is="full-moon">At night.</Where>');
    expect(said(run('wvsd'))).toContain('there is no circumstance "full-moon"');
    own('<Where is="splash">Never closed.');
    expect(said(run('wvsd'))).toContain('is not closed');
  });

  it('a step of the front matter whose text is there, in a template', () => {
    write('guides/court/link.mdx', `${read('guides/court/link.mdx')}\n<Step id="stray">\nA text.\n</Step>\n`);
    expect(said(run('wvsd'))).toContain('a text for the step "stray", which is not in the front matter');
  });

  it('a fact that a guide shows', () => {
    mkdirSync(join(content, 'guides/wvsd'));
    write(
      'guides/wvsd/link.mdx',
      '---\nsources: [wvsd-faq]\nreviewed: 2026-11-21\n---\n\nCall <GuideFact of="court.contacts.nobody.phone" />.\n'.replace(
        '2026-11-21',
        "'2026-11-21'",
      ),
    );
    expect(said(run('wvsd'))).toContain(
      'there is no fact court.contacts.nobody.phone; court stands for content/courts/wvsd.yaml',
    );
  });

  it('what makes a guide play', () => {
    write('guides/court/link.mdx', read('guides/court/link.mdx').replace('press: Utilities', 'press: Utility'));
    expect(said(run('wvsd'))).toMatch(/the guide wvsd\/link: step "utilities": press: nothing named "Utility"/);
  });

  it('what became of the sentences of a document', () => {
    write('sources/wvsd-faq.yaml', read('sources/wvsd-faq.yaml').replace('kind: official-page', 'kind: document'));
    expect(said(run('wvsd'))).toContain('accounts for the sentences of the document wvsd-faq');
  });
});

describe('the files of a court', () => {
  it('are its own, and not those that others draw on', () => {
    const { own, elsewhere } = filesOfCourt(content, 'casb');
    expect(own).toEqual(expect.arrayContaining(['courts/casb.yaml', 'guides/casb/link.mdx', 'coverage/001.yaml']));
    expect(own.filter((path) => /prd|cod/.test(path))).toEqual([]);
    // The scenario on names that do not match draws on it.
    expect(own).not.toContain('sources/casb-linking.yaml');
    expect(elsewhere.every((line) => /:\d+$/.test(line))).toBe(true);
  });

  it('include sources that nothing else names, and questions that speak of it alone', () => {
    addFixture('wvsd');
    write('faq/of-its-own.mdx', read('faq/no-recovery-message.mdx').replace('---\n', '---\ncourts: [wvsd]\n'));
    const { own } = filesOfCourt(content, 'wvsd');
    expect(own).toEqual(
      expect.arrayContaining(['faq/of-its-own.mdx', 'sources/wvsd-email.yaml', 'sources/wvsd-nextgen.yaml']),
    );
    expect(own).not.toContain('sources/wvsd-faq.yaml');
  });

  it('are listed by the command', () => {
    const outcome = run('casb', { files: true });
    expect(outcome).toMatchObject({ complete: true });
    expect(outcome.lines).toContain('content/courts/casb.yaml');
    expect(run('zzzd', { files: true }).complete).toBe(false);
  });
});
