import { describe, expect, it } from 'vitest';
import type { CourtProfile } from '../../src/domain/court.ts';
import type { CmecfWord, PacerWord } from '../../src/domain/wording.ts';
import { courtProfile } from '../support/content.ts';
import { afterSteps, playedGuide } from '../support/guides.ts';

const court = courtProfile('prd');
const words = (word: CmecfWord): CourtProfile => ({
  ...court,
  words: { ...court.words, [word]: { ...court.words[word], text: 'Renamed' } },
});
const pacerWords = (word: PacerWord): CourtProfile => ({
  ...court,
  pacer: { ...court.pacer, words: { ...court.pacer.words, [word]: { ...court.pacer.words[word], text: 'Renamed' } } },
});
const menus = (item: string): CourtProfile => {
  const renamed = (items: readonly string[]) => items.map((label) => (label === item ? 'Renamed' : label));
  return { ...court, menus: { limited: renamed(court.menus.limited), filing: renamed(court.menus.filing) } };
};

describe('changing a label in the profile stops the guide at the step that names it', () => {
  it.each<[string, CourtProfile, string]>([
    ['the title of the login page', pacerWords('loginTitle'), 'open'],
    ['Username', pacerWords('username'), 'username'],
    ['Password', pacerWords('password'), 'password'],
    ['Login', pacerWords('login'), 'login'],
    ['Utilities in the menu bar', menus('Utilities'), 'utilities'],
    ['the item of the link utility', words('linkItem'), 'link-utility'],
    ['CM/ECF login', words('cmecfLogin'), 'cmecf-login'],
    ['CM/ECF password', words('cmecfPassword'), 'cmecf-password'],
    ['Submit on the first screen', words('submit'), 'submit'],
    ['the question on the second screen', words('confirmQuestion'), 'verify'],
    ['Submit on the second screen', words('confirmSubmit'), 'confirm'],
    ['the confirmation', words('confirmation'), 'confirmation'],
    ['Log Out', words('logOut'), 'log-out'],
    ['the box of the redaction notice', pacerWords('redactionBox'), 'log-in-again'],
    ['Continue on the redaction notice', pacerWords('redactionContinue'), 'log-in-again'],
    ['a filing menu', menus('Civil'), 'log-in-again'],
  ])('%s', (_, changed, step) => {
    const { front, simulator, file } = playedGuide('prd/link', changed);
    expect(() => afterSteps(front.steps, simulator, file)).toThrow(`content/guides/prd/link.mdx, step "${step}":`);
  });

  it('and says what is there instead', () => {
    const { front, simulator, file } = playedGuide('prd/link', pacerWords('login'));
    expect(() => afterSteps(front.steps, simulator, file)).toThrow(
      /nothing named "Login" on pacer\.login; there is .*"Renamed"/,
    );
  });

  it('while the unchanged profile stops at no step', () => {
    const { front, simulator, file } = playedGuide('prd/link');
    expect(() => afterSteps(front.steps, simulator, file)).not.toThrow();
  });
});
