import { readdirSync, readFileSync } from 'node:fs';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: `/courts/`, or `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly root: HtmlElement;
}

/** What a rule finds wrong: the page, and what. */
export type Finding = string;

/** A rule about one page. Each has a page in its test that it refuses. */
export type PageRule = (page: BuiltPage) => Finding[];

/** Where the build is. */
export const dist = 'dist';

const config = await new HtmlValidate().getConfigFor('page.html');

/** A page from its HTML. */
export const pageFrom = (address: string, html: string): BuiltPage => ({
  address,
  html,
  root: new Parser(config).parseHtml(html),
});

/** A page with the given main part, for the cases that a rule must refuse. */
export const pageWith = (main: string, head = ''): BuiltPage =>
  pageFrom('/page/', `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${main}</body></html>`);

/** Every file of the build, by its path in it. */
export const builtFiles: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(`${dist}/`, ''));

/** Every page of the build. */
export const builtPages: readonly BuiltPage[] = builtFiles
  .filter((path) => path.endsWith('.html'))
  .map((path) => pageFrom(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(`${dist}/${path}`, 'utf8')));

/** What a rule finds on all pages of the build. */
export const findings = (rule: PageRule): Finding[] => builtPages.flatMap(rule);
