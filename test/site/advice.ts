import type { Finding, PageRule } from './built-page.ts';
import { passagesOf } from './passages.ts';

/** Sources keep their own words. */
const notOurs = ['data-source'];

const sentencesOf = (passage: string) => passage.split(/(?<=[.!?:])\s+/);
const refuses = /\b(?:nobody|nor|no|not|never|none|without)\b/i;
const aCode = /\b(?:pass)?codes?\b/i;
const readsOut = /\bread(?:s|ing)?\b(?: \w+){0,4}? out\b/i;
const tellsByTelephone = /\b(?:read|tell|give|say|dictate)s?\b.*\b(?:by|on|over)(?: the)? (?:tele)?phone\b/i;

/** No page tells the reader to say a code to someone: a colleague's voice can be copied, so a colleague is as unsafe as a caller. */
export const codesAreReadToNobody: PageRule = (page) =>
  passagesOf(page, notOurs)
    .filter((passage) => aCode.test(passage))
    .flatMap(sentencesOf)
    .filter((sentence) => (readsOut.test(sentence) || tellsByTelephone.test(sentence)) && !refuses.test(sentence))
    .map((sentence): Finding => `${page.address}: a code is told to someone: ${sentence}`);

const saysThatNobodyIsThere = /\bnobody (?:answers|is there)\b|\b(?:is|are) closed (?:at night|on weekends|now)\b/i;
const hours = /Monday to Friday, .+ Time/;

/** A page says that nobody answers only beside hours that a source gives, or about the practice, whose clock is known. */
export const nobodyAnswersByHours: PageRule = (page) =>
  passagesOf(page, notOurs)
    .filter((passage) => saysThatNobodyIsThere.test(passage) && !hours.test(passage) && !/\bpractice\b/i.test(passage))
    .map((passage): Finding => `${page.address}: by which hours? ${passage.slice(0, 160)}`);

/** Every page says at its end that it is no legal advice. */
export const saysThatItIsNoLegalAdvice: PageRule = (page) =>
  (page.root.querySelector('footer')?.textContent ?? '').includes('no legal advice')
    ? []
    : [`${page.address}: the end does not say that this is no legal advice`];
