import { expect, it } from 'vitest';
import { codesAreReadToNobody, nobodyAnswersByHours, saysThatItIsNoLegalAdvice } from './advice.ts';
import { findings, pageWith } from './built-page.ts';

it('a code is read to nobody, on no telephone', () => {
  expect(findings(codesAreReadToNobody)).toEqual([]);
});

it.each([
  'You read out the security code that comes to the account’s mailbox.',
  'The security code is another one. If you read it out to a colleague, be the one who calls.',
  'And read codes out only to someone whom you called yourself.',
  'Your colleague scans the code; you read out what they need by telephone.',
  'Tell your colleague the passcode by telephone.',
])('finds it told: %s', (bad) => {
  expect(codesAreReadToNobody(pageWith(`<p>${bad}</p>`))).toHaveLength(1);
});

it('to forbid it is allowed, and so is reading a code', () => {
  const good =
    'Read a passcode out to nobody. Read the security code in your e-mail. Never give a code on the telephone.';
  expect(codesAreReadToNobody(pageWith(`<p>${good}</p>`))).toEqual([]);
});

it('that nobody answers is said beside the hours', () => {
  expect(findings(nobodyAnswersByHours)).toEqual([]);
});

it.each(['By telephone, nobody answers at night.', 'Nobody answers. They are closed on weekends.'])(
  'finds it said without hours: %s',
  (bad) => {
    expect(nobodyAnswersByHours(pageWith(`<p>${bad}</p>`))).toHaveLength(1);
    const withHours = `<p>${bad} They answer Monday to Friday, 8 a.m. to 6 p.m. Central Time.</p>`;
    expect(nobodyAnswersByHours(pageWith(withHours))).toEqual([]);
  },
);

it('every page says that it is no legal advice', () => {
  expect(findings(saysThatItIsNoLegalAdvice)).toEqual([]);
  expect(saysThatItIsNoLegalAdvice(pageWith('<footer>A site.</footer>'))).toHaveLength(1);
});
