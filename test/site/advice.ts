import type { Finding, PageRule } from './built-page.ts';
import { passagesOf } from './passages.ts';

/** What a source says stands in its own words. */
const notOurs = ['data-source'];

const sentencesOf = (passage: string) => passage.split(/(?<=[.!?:])\s+/);
const refuses = /\b(?:nobody|nor|no|not|never|none|without)\b/i;
const aCode = /\b(?:pass)?codes?\b/i;
const readsOut = /\bread(?:s|ing)?\b(?: \w+){0,4}? out\b/i;
const tellsByTelephone = /\b(?:read|tell|give|say|dictate)s?\b.*\b(?:by|on|over)(?: the)? (?:tele)?phone\b/i;

/** Nobody is told to say a code to someone: what is true of a caller is true of a colleague, whose voice can be copied. */
export const codesAreReadToNobody: PageRule = (page) =>
  passagesOf(page, notOurs)
    .filter((passage) => aCode.test(passage))
    .flatMap(sentencesOf)
    .filter((sentence) => (readsOut.test(sentence) || tellsByTelephone.test(sentence)) && !refuses.test(sentence))
    .map((sentence): Finding => `${page.address}: a code is told to someone: ${sentence}`);

const saysThatNobodyIsThere = /\bnobody (?:answers|is there)\b|\b(?:is|are) closed (?:at night|on weekends|now)\b/i;
const hours = /Monday to Friday, .+ Time/;

/** That nobody answers is said beside hours that a source gives, or of the practice, whose clock is known. */
export const nobodyAnswersByHours: PageRule = (page) =>
  passagesOf(page, notOurs)
    .filter((passage) => saysThatNobodyIsThere.test(passage) && !hours.test(passage) && !/\bpractice\b/i.test(passage))
    .map((passage): Finding => `${page.address}: by which hours? ${passage.slice(0, 160)}`);

/** Every page says at its end that it is no legal advice. */
export const saysThatItIsNoLegalAdvice: PageRule = (page) =>
  (page.root.querySelector('footer')?.textContent ?? '').includes('no legal advice')
    ? []
    : [`${page.address}: the end does not say that this is no legal advice`];
