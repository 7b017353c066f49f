import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Finding, ProjectFile, Rule } from './project-files.ts';

/** Where the widths and the sizes have their names. */
export const tokensPath = 'src/styles/tokens.css';

const isSheet = ({ path }: ProjectFile) => path.endsWith('.css');
const withoutComments = (source: string) => source.replaceAll(/\/\*[^]*?\*\//g, '');

/** The widths in rem that the comment of the tokens names: `44rem: …`. */
export const namedWidths = (tokens: string): number[] =>
  [...tokens.matchAll(/^ \* ([\d.]+)rem: /gm)].map(([, width]) => Number(width));

/** Pages change at named widths only: `min-width` from there on, `max-width` a hundredth before. */
export const changesAtNamedWidths =
  (widths: readonly number[]): Rule =>
  (file) => {
    if (!isSheet(file)) return [];
    const allowed = widths.flatMap((width) => [
      `min-width: ${width}rem`,
      `max-width: ${Number((width - 0.01).toFixed(2))}rem`,
    ]);
    const queries = [...withoutComments(file.source).matchAll(/@media([^{]*)\{/g)].map(([, query = '']) => query);
    return queries
      .flatMap((query) => [...query.matchAll(/\(([^()]*(?:width|height)[^()]*)\)/g)].map(([, feature = '']) => feature))
      .filter((feature) => !allowed.includes(feature))
      .map((feature) => `${file.path}: "${feature}" is not a width that ${tokensPath} names`);
  };

/** The sizes of controls are in the tokens, under their names. In: the tokens. */
export const controlsHaveTheirSize = (tokens: string): Rule => {
  const sizes = [...tokens.matchAll(/--(control|touch): ([\d.]+rem)/g)];
  return (file) =>
    !isSheet(file) || file.path === tokensPath
      ? []
      : sizes
          .filter(([, , size = '']) =>
            new RegExp(`(?<![\\d.])${RegExp.escape(size)}`).test(withoutComments(file.source)),
          )
          .map(([, name, size]) => `${file.path}: ${size} is --${name}`);
};

/** The quoted strings of a file that is not a style sheet: class names are among them. `in-${mode}` stays as it is. */
const quotedIn = (files: readonly ProjectFile[]) =>
  files
    .filter((file) => !isSheet(file))
    .flatMap(({ source }) => source.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? [])
    .join('\n');

/** Class names in styles that no other file has, not even the beginning of them (`in-${mode}`). */
export function classesWithoutUse(files: readonly ProjectFile[]): Finding[] {
  const quoted = quotedIn(files);
  const isUsed = (name: string) =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(quoted) ||
    [...name.matchAll(/-/g)].some(({ index }) => quoted.includes(`${name.slice(0, index + 1)}\${`));
  return files.filter(isSheet).flatMap(({ path, source }) => {
    // Declarations have dots in their numbers, and strings in anything.
    const selectors = [...withoutComments(source).matchAll(/([^{};]+)\{/g)].filter(
      ([, selector = '']) => !/^\s*@/.test(selector),
    );
    const names = selectors.flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
    );
    return [...new Set(names)]
      .filter((name) => !isUsed(name))
      .map((name) => `${path}: nothing has the class "${name}"`);
  });
}

/** Where the styles that a file imports are: by `import`, or by `@import`. */
const stylesOf = (file: ProjectFile): string[] =>
  (isSheet(file)
    ? [...withoutComments(file.source).matchAll(/@import '([^']+)'/g)].map(([, from = '']) => from)
    : importsOf(file).map(({ from }) => from)
  )
    .filter((from) => from.endsWith('.css'))
    .map((from) => posix.join(posix.dirname(file.path), from));

/** Styles that nothing imports. */
export function stylesWithoutUse(files: readonly ProjectFile[]): Finding[] {
  const imported = new Set(files.flatMap(stylesOf));
  return files
    .filter((file) => isSheet(file) && !imported.has(file.path))
    .map(({ path }) => `${path}: nothing imports it`);
}

/** Code that also runs in the browser imports no styles: the page that it is part of has them, before any script. */
export const scriptsBringNoStyles: Rule = (file) =>
  /\.tsx?$/.test(file.path) ? stylesOf(file).map((style) => `${file.path} must not import ${style}`) : [];
