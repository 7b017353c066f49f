/** Something that not all of the oldest browsers have (`browsers.mjs`), and the first ones that do. From MDN's browser compatibility data. */
interface Newer {
  readonly what: string;
  readonly pattern: RegExp;
  readonly since: string;
}

const inScripts: readonly Newer[] = [
  { what: 'groupBy', pattern: /\b(?:Map|Object)\.groupBy\b/, since: 'Chrome 117, Firefox 119, Safari 17.4' },
  { what: 'checkVisibility', pattern: /\.checkVisibility\b/, since: 'Safari 17.4' },
  { what: 'toSorted and its kind', pattern: /\.(?:toSorted|toReversed|toSpliced)\(/, since: 'Chrome 110' },
  { what: 'Array.fromAsync', pattern: /\bArray\.fromAsync\b/, since: 'Chrome 121, Safari 16.4' },
  { what: 'Promise.withResolvers', pattern: /\bPromise\.(?:withResolvers|try)\b/, since: 'Chrome 119, Safari 17.4' },
  { what: 'RegExp.escape', pattern: /\bRegExp\.escape\b/, since: 'Chrome 136, Firefox 134, Safari 18.2' },
  { what: 'URL.canParse', pattern: /\bURL\.(?:canParse|parse)\b/, since: 'Chrome 120, Safari 17' },
  {
    what: 'operations of sets',
    pattern: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    since: 'Chrome 122',
  },
  {
    what: 'sets put together',
    pattern: /\.(?:union|intersection|difference)\(/,
    since: 'Chrome 122, Firefox 127, Safari 17',
  },
  { what: 'AbortSignal.any', pattern: /\bAbortSignal\.any\b/, since: 'Chrome 116, Firefox 124, Safari 17.4' },
  // On an element that does not have it, it is an ordinary property, not an attribute.
  { what: 'an aria property', pattern: /\.aria[A-Z]\w*\s*=(?!=)/, since: 'Firefox 119' },
  { what: 'helpers of iterators', pattern: /\bIterator\.(?:from|prototype)\b/, since: 'Chrome 122, Safari 18.4' },
  { what: 'looking behind in a pattern', pattern: /\(\?<[=!]/, since: 'Safari 16.4' },
  { what: 'a static block', pattern: /\bstatic\s*\{/, since: 'Safari 16.4' },
  { what: 'Temporal', pattern: /\bTemporal\./, since: 'Chrome 144' },
  { what: 'view transitions', pattern: /(?<!\?\.|\.)\bstartViewTransition\(/, since: 'Chrome 111, Safari 18' },
];

const inStyles: readonly Newer[] = [
  { what: 'light-dark()', pattern: /light-dark\(/, since: 'Chrome 123, Firefox 120, Safari 17.5' },
  { what: 'a range in a media query', pattern: /@media[^{]*(?:width|height)\s*[<>]/, since: 'Safari 16.4' },
  { what: '@media (scripting)', pattern: /@media[^{]*\(scripting/, since: 'Chrome 120, Safari 17' },
  {
    what: 'mixed or relative colors',
    pattern: /color-mix\(|(?:rgb|hsl|oklch)a?\(from/,
    since: 'Chrome 111, Safari 16.2',
  },
  { what: 'nested rules', pattern: /[;{}]\s*&[\s.:[>]/, since: 'Chrome 120, Firefox 117, Safari 17.2' },
  { what: '@scope and @starting-style', pattern: /@(?:scope|starting-style)\b/, since: 'Chrome 118, Safari 17.4' },
  // Firefox has had it since 121. If one selector of a list is not known, the whole list is dropped.
  {
    what: ':has() in a list of selectors',
    pattern: /(?:,[^{}();]*:has\(|:has\([^{}]*\)[^{}();]*,)[^{};]*\{/,
    since: 'Firefox 121',
  },
  // Elsewhere it may be missing: what is visible, and where, must not depend on it.
  {
    what: ':has() that shows, hides or places',
    pattern:
      /:has\((?:[^{}()]|\([^)]*\))*\)[^{}]*\{[^}]*\b(?:display|visibility|position|grid-(?:area|row|column|template)[\w-]*):/,
    since: 'Firefox 121',
  },
];

const inMarkup: readonly Newer[] = [
  { what: '<search>', pattern: /<search\b/, since: 'Chrome 118, Firefox 118, Safari 17' },
  { what: 'popover', pattern: /<[^>]*\spopover(?:target)?\b/, since: 'Chrome 114, Firefox 125, Safari 17' },
  { what: 'details of one name', pattern: /<details[^>]*\sname=/, since: 'Chrome 120, Firefox 130, Safari 17.2' },
];

/** Values that need the same property with an older value right before them: a browser skips what it does not know. */
const needOlderBefore: readonly Newer[] = [
  { what: 'a unit of lines', pattern: /([a-z-]+):\s*[\d.]+r?lh\b/g, since: 'Firefox 120, Safari 16.4' },
  { what: 'words for screen readers', pattern: /(content):\s*(["'])[^"']*\2\s*\//g, since: 'Firefox 128, Safari 17.4' },
];

const lone = (css: string) =>
  needOlderBefore.flatMap(({ what, pattern, since }) =>
    [...css.matchAll(pattern)].flatMap(({ 1: property = '', index }) => {
      const before = css.slice(0, index).split(/[;{]/).at(-2)?.trim() ?? '';
      return before.startsWith(`${property}:`) ? [] : [`${what}: ${since}`];
    }),
  );

const faultsIn = (code: string, list: readonly Newer[]) =>
  list.flatMap(({ what, pattern, since }) => (pattern.test(code) ? [`${what}: ${since}`] : []));

/** What a style sheet uses without a fallback that some of the oldest browsers do not have. In: CSS. Out: in words, with the first browsers that have it. */
export const newerStyles = (css: string): string[] => [...faultsIn(css, inStyles), ...lone(css)];

/** The same for a page without its scripts and styles. In: HTML. */
export const newerMarkup = (html: string): string[] => faultsIn(html, inMarkup);

/** The same for a script. In: JavaScript as it is shipped. */
export const newerScripts = (code: string): string[] => faultsIn(code, inScripts);
