import { createHash } from 'node:crypto';
import type { Finding, PageRule } from './built-page.ts';
import { decoded } from './passages.ts';

/** The endings of files that the site is made of, and the one file without an ending, which is for hosts. */
const endings = ['html', 'css', 'js', 'svg', 'png', 'ico', 'txt', 'xml', '_headers'];
/** What the search index consists of besides its script. */
const indexFiles = /^pagefind\/(?:[\w.-]+\/)*[\w.-]+\.(?:json|pagefind|pf_(?:meta|index|fragment|filter))$/;

/** What practices hand to their scripts. */
const practiceFiles = /^_astro\/practice\.[0-9a-f]{10}\.json$/;

/** Nothing else is in the build. */
export const unknownFiles = (files: readonly string[]): Finding[] =>
  files.filter(
    (file) => !endings.includes(file.split('.').at(-1) ?? '') && !indexFiles.test(file) && !practiceFiles.test(file),
  );

/** The HTML has no style attributes and no handlers. */
export const nothingInline: PageRule = ({ address, root }) =>
  root.querySelectorAll('*').flatMap((element) =>
    element.attributes
      .map((attribute) => attribute.key.toLowerCase())
      .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
      .map((key) => `${address}: <${element.tagName} ${key}>`),
  );

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A Content Security Policy that lets this site's files in, and nothing else, in or out. */
export const policyIsTight: PageRule = ({ address, html, root }) => {
  const [meta, ...more] = root
    .querySelectorAll('meta[http-equiv]')
    .filter((element) => element.getAttributeValue('http-equiv')?.toLowerCase() === 'content-security-policy');
  if (!meta || more.length > 0) return [`${address}: ${more.length + (meta ? 1 : 0)} policies`];
  const directives = directivesOf(decoded(meta.getAttributeValue('content') ?? ''));
  const needed: [string, string][] = [
    ['default-src', "'self'"],
    ['connect-src', "'self'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
  ];
  const loose = [...directives.values()]
    .flat()
    // Only the page that searches runs the search's engine.
    .filter((value) => !(address === '/search/' && value === "'wasm-unsafe-eval'"))
    .filter((value) => /unsafe-inline|unsafe-eval|\*|https?:|blob:/.test(value));
  const inlineOf = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(
      ([, text = '']) => text,
    );
  const hashed = new Set((['script', 'style'] as const).flatMap(inlineOf).filter(Boolean).map(hashOf));
  const unneeded = [...directives.values()].flat().filter((value) => value.startsWith("'sha") && !hashed.has(value));
  const unhashed = (['script', 'style'] as const).flatMap((name) =>
    inlineOf(name).filter((text) => directives.get(`${name}-src`)?.includes(hashOf(text)) !== true),
  );
  return [
    ...needed
      .filter(([name, value]) => directives.get(name)?.join(' ') !== value)
      .map(([name]) => `${name} is not as it must be`),
    ...[...loose, ...unneeded].map((value) => `${value} is too much`),
    ...unhashed.map((text) => `no hash for ${text.slice(0, 60)}`),
  ].map((what) => `${address}: ${what}`);
};

/** Everything that a page loads is a file of this site. Links that a reader follows are another matter. */
export const loadsOnlyItsOwn: PageRule = ({ address, root }) =>
  root
    .querySelectorAll('script, link, img, source, iframe, video, audio, embed, object, form, use, image')
    .flatMap((element) =>
      ['src', 'srcset', 'href', 'data', 'action', 'poster'].map((key) => element.getAttributeValue(key)),
    )
    .filter((value) => value !== null)
    .filter((value) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(value) || /^(?!data:)[a-z][a-z+.-]*:/i.test(value))
    .map((value) => `${address}: loads ${value}`);

/** Style sheets load nothing from elsewhere. */
export const sheetLoadsOnlyItsOwn = (css: string): Finding[] =>
  [...css.matchAll(/url\(\s*['"]?((?:[a-z]+:)?\/\/[^)'"]*)|@import\s+['"]([^'"]*)/gi)].map(
    ([, url, sheet]) => url ?? sheet ?? '',
  );

/** What a reader types stays private: no field has a name under which it could be sent, and none is a password field. */
export const fieldsAreNotSent: PageRule = ({ address, root }) =>
  root
    .querySelectorAll('input, textarea, select')
    .filter((field) => field.hasAttribute('name') || field.getAttributeValue('type')?.toLowerCase() === 'password')
    .map((field) => `${address}: <${field.tagName} id="${field.id ?? ''}"> can be sent or remembered`);
