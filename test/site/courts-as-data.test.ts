import { guideAddress } from '../../src/content/guide-address.ts';
import { guidesOfCourt } from '../../src/content/guides/read.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { faultsOfContent } from '../../src/commands/check-content.ts';
import { courtCommand } from '../../src/commands/court.ts';
import { filesOfCourt } from '../../src/commands/court-files.ts';
import { courtScenarios } from '../../src/scenarios/court/court.ts';
import { courtFiles, guideAt, guidePaths, root, scenarioWords } from '../support/content.ts';
import { fixtureFolder } from '../support/fixtures.ts';
import { type BuiltPage, pageFrom } from './built-page.ts';
import { linksLeadSomewhere, siteOf } from './links.ts';

const removed = 'casb';
const added = 'wvsd';
const guides = ['link', 'recover-login', 'limited-menus', 'unlink', 'secondary-email'];

// The name begins with a dot to keep it apart: Astro takes a folder whose name begins like the project's for its own.
const project = mkdtempSync(join(tmpdir(), '.courts-'));
const content = join(project, 'content');
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A copy of the project that shares its packages, but not what Astro keeps from one build to the next. */
function copyProject() {
  for (const part of [
    'src',
    'content',
    'docs',
    'public',
    'browsers.mjs',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(join(root, part), join(project, part), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  const shared = readdirSync(join(root, 'node_modules')).filter((name) => !/^\.(?!bin$)/.test(name));
  for (const name of shared) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
}

/** Does what an editor does who follows docs/adding-a-court.md, without adding a sentence of the court's own. */
function addCourt() {
  // No source is known to say when this court moved.
  const file = readFileSync(join(fixtureFolder, 'courts', `${added}.yaml`), 'utf8');
  writeFileSync(join(content, `courts/${added}.yaml`), file.replace(/^nextgenDate:.*\n(?:[ {}].*\n)*/m, ''));
  for (const name of readdirSync(join(fixtureFolder, 'sources')).filter((fileName) => fileName.startsWith(added)))
    cpSync(join(fixtureFolder, 'sources', name), join(content, 'sources', name));
  expect(courtCommand(content, { id: added }).complete).toBe(true);
}

copyProject();
for (const path of filesOfCourt(content, added).own) rmSync(join(content, path));
const own = filesOfCourt(content, removed).own;
const questions = own.filter((path) => path.startsWith('faq/'));
const [forgotten = ''] = questions;
for (const path of own.filter((file) => file !== forgotten)) rmSync(join(content, path));
addCourt();
const faultsWithForgotten = faultsOfContent(content);
rmSync(join(content, forgotten));
const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  cwd: project,
  encoding: 'utf8',
  // Without what the test runner sets for the code under test: Vite would use it.
  env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ASTRO_TELEMETRY_DISABLED: '1' },
});
if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);

const files = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(project, 'dist').length + 1));
const pages: BuiltPage[] = files
  .filter((path) => path.endsWith('.html'))
  .map((path) =>
    pageFrom(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(project, 'dist', path), 'utf8')),
  );
const addresses = pages.map(({ address }) => address);
const page = (address: string) => pages.find((built) => built.address === address)!;
const hrefs = ({ root: html }: BuiltPage) =>
  html.querySelectorAll('[href]').map((link) => link.getAttributeValue('href') ?? '');

it('the court that was removed has no page, and nothing leads to one', () => {
  expect(addresses.filter((address) => address.includes(`/${removed}/`))).toEqual([]);
  expect(pages.flatMap(hrefs).filter((href) => href.includes(`/${removed}/`))).toEqual([]);
});

it('it is in no list, and nobody is told to call it', () => {
  const { shortName } = courtFiles[removed]!;
  const lists = ['/', '/courts/', '/practice/', '/search/', '/faq/'].map(page);
  expect(lists.filter(({ html }) => html.includes(shortName)).map(({ address }) => address)).toEqual([]);
  expect(page('/faq/whom-do-i-call/').html).not.toContain(`${shortName}: `);
});

it('a question that is forgotten stops the build, which names it', () => {
  expect(faultsWithForgotten).toEqual([
    expect.stringContaining(`content/${forgotten}: courts: there is no court "${removed}"`),
  ]);
});

it('no question is left that spoke of it alone', () => {
  const slugs = questions.map((path) => `/${path.replace('.mdx', '')}/`);
  expect(slugs.length).toBeGreaterThan(1);
  expect(slugs.filter((slug) => addresses.includes(slug))).toEqual([]);
});

it('the court that was added has its page, its guides and its practice', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      `/courts/${added}/`,
      ...guides.map((name) => `/courts/${added}/${name}/`),
      ...courtScenarios.map(({ id }) => `/practice/${added}/${id}/`),
    ]),
  );
  expect(page(`/courts/${added}/`).html).toContain('Southern District of West Virginia');
  const [island] = page(`/practice/${added}/link/`).root.querySelectorAll('astro-island');
  const handed = readFileSync(join(project, 'dist', island?.getAttributeValue('data-props') ?? ''), 'utf8');
  expect(handed).toContain('NextGen Release 1.1 Menu Items');
});

it('no question of “Where do I start?” stands without its words for it, though its day is not known', () => {
  const headings = page('/start/').root.querySelectorAll('[data-question-title]');
  const ofCourts = headings.filter((heading) => heading.querySelector('[data-for-court]'));
  expect(ofCourts.length).toBeGreaterThan(0);
  const words = ofCourts.map(
    (heading) => heading.querySelector(`[data-for-court="${added}"]`)?.textContent.trim() ?? '',
  );
  expect(words.filter((text) => !text.endsWith('?'))).toEqual([]);
});

it('it is reached from home, the courts and the practice', () => {
  for (const address of ['/', '/courts/']) expect(hrefs(page(address))).toContain(`/courts/${added}/`);
  expect(hrefs(page('/practice/'))).toContain(`/practice/${added}/link/`);
});

it('every link leads to a page, and to a place on it', () => {
  const ofAdded = guidesOfCourt(content, added).flatMap(({ front }) => front.steps.map(({ id }) => id));
  const shared = guidePaths
    .filter((path) => !path.startsWith(removed))
    .flatMap((path) => guideAt(path).front.steps.map(({ id }) => id));
  const moments = Object.values(scenarioWords).flatMap(({ steps, variants }) => [
    ...steps.map(({ id }) => id),
    ...Object.keys(variants),
  ]);
  const site = siteOf(pages, files, [...ofAdded, ...shared, ...moments]);
  expect(pages.flatMap(linksLeadSomewhere(site))).toEqual([]);
});

it('what was not removed stays', () => {
  const others = guidePaths.filter((path) => !path.startsWith(`${removed}/`)).map(guideAddress);
  expect(others.filter((address) => !addresses.includes(address))).toEqual([]);
});
