import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyMailbox } from '../../src/domain/world.ts';
import { type ToldWrongTurn, wrongTurns, wrongTurnsMarkdown } from '../../src/commands/wrong-turns.ts';
import { coverage } from '../../src/schemas/coverage.ts';
import { wrongTurn } from '../../src/schemas/wrong-turn.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { controlsOf } from '../../src/simulator/core/screen.ts';
import { courtIds, readYaml, root } from '../support/content.ts';
import { explanationOf, type Played, played } from './wrong-turn-plays.ts';

const turns = readYaml('wrong-turns.yaml', wrongTurn.array());
const toPlay = turns.flatMap((turn) => (turn.played ? [{ id: turn.id, play: turn.played }] : []));
const playOf = (id: string): Played => toPlay.find((turn) => turn.id === id)!.play;

const documents = ['000', '001', '002', '003'].map((number) => readYaml(`coverage/${number}.yaml`, coverage));

/** What a document says: on one page, or in all if it has no pages. */
const textOf = (source: string, page: number | undefined) =>
  documents
    .filter((document) => document.source === source)
    .flatMap((document) => document.entries.filter((entry) => entry.page === page).map((entry) => entry.says))
    .join(' ');

describe('wrong turns', () => {
  it('have an id each', () => {
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
  });

  it.each(turns.map((turn) => [turn.id, turn] as const))(
    '%s is said where it says, in the document’s own words',
    (_, turn) => {
      expect(textOf(turn.source, turn.page)).toContain(turn.says);
    },
  );

  it('are warned of by each of the four documents', () => {
    expect([...new Set(turns.map(({ source }) => source))].sort()).toEqual(
      documents.map(({ source }) => source).sort(),
    );
  });

  it('are either played, told or open, and open ones name a page that the site will have', () => {
    const fates = turns.map((turn) => [turn.played, turn.told, turn.open].filter((fate) => fate !== undefined).length);
    expect(fates.filter((count) => count !== 1)).toEqual([]);
    const address =
      /^\/(?:start|tonight|courts\/[a-z]+\/[a-z-]+|pacer\/[a-z-]+|mfa\/[a-z-]+|practice\/[a-z]+\/[a-z-]+)\/$/;
    expect(turns.filter(({ open }) => open !== undefined && !address.test(open))).toEqual([]);
  });

  it('are told by a page only where no screen could play them', () => {
    const told = turns.flatMap((turn) => (turn.told === undefined ? [] : [[turn.id, turn.told]]));
    expect(told).toEqual([['called-when-closed', '/tonight/']]);
    expect(existsSync(join(root, 'src/pages/tonight.astro'))).toBe(true);
  });

  it('of the parts that are there are all played', () => {
    expect(toPlay.map(({ id }) => id)).toEqual([
      'shared-account',
      'group-billing-taken-for-filing',
      'public-site-instead-of-cmecf',
      'training-site',
      'splash-link-overlooked',
      'nothing-to-link',
      'wrong-pacer-credentials',
      'pacer-username-forgotten',
      'pacer-password-forgotten',
      'cmecf-credentials-before-linking',
      'cmecf-credentials-after-linking',
      'deactivated-account',
      'before-nextgen',
      'menus-before-linking',
      'legacy-account',
      'upgraded-as-another-user-type',
      'weak-pacer-password',
      'pacer-credentials-in-the-utility',
      'wrong-cmecf-pair',
      'cmecf-credentials-forgotten',
      'message-to-an-old-address',
      'weak-cmecf-password',
      'login-of-another-court',
      'linked-already',
      'names-do-not-match',
      'wrong-account-linked',
      'menus-without-new-login',
      'menus-from-an-old-cache',
      'details-changed-at-the-court',
      'secondary-address-half-saved',
      'software-without-mfa',
      'waited-until-prompted',
      'app-without-totp',
      'no-app-no-backup-codes',
      'backup-codes-used-up',
      'one-app-too-many',
    ]);
  });
});

describe.each(toPlay)('the wrong turn $id', ({ id, play }) => {
  it('can be played, and ends with the answer of the system', () => {
    expect(['pacer', ...courtIds]).toContain(play.place);
    expect(play.do.at(-1)).toHaveProperty('check');
    expect(() => played(play)).not.toThrow();
  });

  it('needs every one of its checks to be on the screen: another answer would not do', () => {
    const lastCheck = { check: 'An answer that no system gives' };
    expect(() => played({ ...play, do: [...play.do.slice(0, -1), lastCheck] })).toThrow('check: ');
  });

  it('does not end at the goal of its scenario, unless finding out is the goal', () => {
    const { variants } = scenarioOf(play.scenario);
    const variant = variants.find((candidate) => candidate.id === (play.variant ?? 'usual'))!;
    expect(variant.isGoal(played(play).moment)).toBe(id === 'legacy-account');
  });
});

describe('each wrong turn gets its own answer:', () => {
  it.each([
    ['wrong-pacer-credentials', 'wrong-pacer-credentials'],
    ['cmecf-credentials-before-linking', 'cmecf-credentials-at-pacer'],
    ['cmecf-credentials-after-linking', 'cmecf-credentials-at-pacer'],
    ['deactivated-account', 'pacer-account-deactivated'],
    ['pacer-credentials-in-the-utility', 'pacer-credentials-at-cmecf'],
    ['wrong-cmecf-pair', 'wrong-cmecf-credentials'],
    ['login-of-another-court', 'wrong-cmecf-credentials'],
    ['weak-cmecf-password', 'no-special'],
    ['training-site', 'training-login'],
    ['pacer-username-forgotten', 'wrong-pacer-credentials'],
    ['pacer-password-forgotten', 'wrong-pacer-credentials'],
    ['upgraded-as-another-user-type', 'firm-tax-id'],
    ['weak-pacer-password', 'pacer-special'],
    ['linked-already', 'filing-account-linked-already'],
    ['wrong-account-linked', 'pacer-account-linked-already'],
    ['software-without-mfa', 'passcode-missing'],
    ['backup-codes-used-up', 'backup-code-missing'],
    ['one-app-too-many', 'app-limit'],
  ])('%s is refused as %s', (id, reason) => {
    expect(played(playOf(id)).moment.refusal).toBe(reason);
  });

  it('names that do not match, submitted, are the declared wrong end', () => {
    const { wrongEnds = [] } = scenarioOf('name-mismatch');
    const ends = wrongEnds.filter((end) => end.holds(played(playOf('names-do-not-match')).moment));
    expect(ends.map(({ id }) => id)).toContain('linked-to-colleague');
  });

  it.each([
    ['before-nextgen', 'Link a CM/ECF account to my PACER account'],
    ['menus-before-linking', 'Civil'],
    ['menus-without-new-login', 'Civil'],
    ['menus-from-an-old-cache', 'Civil'],
  ])('in %s, "%s" is not on the screen', (id, label) => {
    const { simulator, moment } = played(playOf(id));
    const labels = controlsOf(simulator.screenOf(moment)).map((control) => control.label.text);
    expect(labels).toContain('Utilities');
    expect(labels).not.toContain(label);
  });

  it('an address that the court does not know brings no message', () => {
    expect(played(playOf('message-to-an-old-address')).moment.world.mailbox).toEqual(emptyMailbox);
  });

  it('a secondary address that is submitted once is not saved', () => {
    const accounts = Object.values(played(playOf('secondary-address-half-saved')).moment.world.filingAccounts);
    expect(accounts.map(({ secondaryEmail }) => secondaryEmail)).toEqual([null]);
  });

  it('and an explanation, except where nothing is refused', () => {
    const silent = toPlay.filter(({ play }) => explanationOf(play, played(play).moment) === null);
    expect(silent.map(({ id }) => id)).toEqual([
      // The screen itself says it.
      'shared-account',
      'group-billing-taken-for-filing',
      'splash-link-overlooked',
      'before-nextgen',
      'menus-before-linking',
      'message-to-an-old-address',
      'menus-without-new-login',
      'menus-from-an-old-cache',
      // So does this one.
      'details-changed-at-the-court',
      'secondary-address-half-saved',
      'waited-until-prompted',
      'no-app-no-backup-codes',
    ]);
  });
});

describe('docs/wrong-turns.md', () => {
  it('is what the command would write', () => {
    const written = readFileSync(join(root, 'docs/wrong-turns.md'), 'utf8');
    expect(written).toBe(wrongTurnsMarkdown(wrongTurns(join(root, 'content'))));
  });

  it('shows the line of the source, each action, or the page that is open, and counts', () => {
    const turn = { turn: 'You * do it.', source: 's', shortTitle: 'a source', page: 3, says: 'Do not.' };
    const sample: ToldWrongTurn[] = [
      {
        ...turn,
        id: 'a',
        playedIn: 'Link',
        played: {
          place: 'prd',
          scenario: 'link',
          do: [
            { go: 'https://example.org' },
            { fill: 'Username', with: 'PACER username' },
            { fill: 'Password', with: 'something else' },
            { press: 'Login' },
            { check: 'No' },
          ],
        },
      },
      { ...turn, id: 'b', open: '/start/' },
      { ...turn, id: 'c', told: '/tonight/' },
    ];
    const lines = wrongTurnsMarkdown(sample).split('\n');
    expect(lines).toContain('## You \\* do it.');
    expect(lines).toContain('a source, p. 3: “Do not.”');
    expect(lines).toContain('Played in `/practice/prd/link/` (Link):');
    expect(lines).toContain('1. Open https://example.org.');
    expect(lines).toContain('2. Type the PACER username into “Username”.');
    expect(lines).toContain('3. Type something else into “Password”.');
    expect(lines).toContain('4. Choose “Login”.');
    expect(lines).toContain('5. The screen says “No”.');
    expect(lines).toContain('Open: `/start/`');
    expect(lines).toContain('Told at `/tonight/`, since no screen could play it.');
    expect(lines.join()).toContain('Wrong turns: 3. Played: 1. Told: 1. Open: 1;');
  });
});
