import type { Finding, PageRule } from './built-page.ts';
import { passagesOf } from './passages.ts';

/** What is not in our own words: sources keep their spelling, and screens theirs. */
const notOurs = ['data-source', 'data-practice'];

/** A rule against words in our own text. */
const noneOf =
  (pattern: RegExp, says: string): PageRule =>
  (page) =>
    passagesOf(page, notOurs).flatMap((passage): Finding[] => {
      const found = pattern.exec(passage)?.[0];
      return found === undefined ? [] : [`${page.address}: "${found}" ${says}: ${passage.slice(0, 120)}`];
    });

/** American spelling. */
export const spelledAsAmericansDo = noneOf(
  /\b(?:practis\w*|enrol(?:s|ment\w*)?\b|(?:col|fav|behavi|hon|lab|neighb)our\w*|centre\w*|licence\w*|(?:author|organ|recogn|summar|real|custom|minim|optim|apolog)is(?:e|es|ed|ing|ation)\b|cancell(?:ed|ing)|label(?:led|ling)|model(?:led|ling)|travell\w+|grey|whilst|judgement\w*|fulfil(?:s|ment)?\b|cheques?|programme\w*)/i,
  'is not spelled as Americans do',
);

/** Words that belittle, beg, or promise. */
export const noEmptyWords = noneOf(
  /\b(?:simply|just|please note|coming soon|obviously|of course|todo|fixme|tbd|lorem ipsum)\b/i,
  'says nothing, or promises',
);

/** The courts' word is "court". */
export const saysCourt = noneOf(/\bjurisdictions?\b/i, 'should be "court"');

/** Markdown and directives were turned into HTML. */
export const noRawMarkdown = noneOf(
  /\]\(|:::|\{#|\*\*|(?:^|\s)`|^#{1,6} |<\/?[A-Z]\w+/,
  'is Markdown that was left over',
);

/** No message has a placeholder left, or a value that was missing. */
export const everyPlaceIsFilled = noneOf(
  /\{\w+\}|\bundefined\b|\[object Object\]|\bNaN\b/,
  'is a place without a value',
);
