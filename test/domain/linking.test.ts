import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import { confirmLink, isNextGen, linkUtilityRefusal, submitFilingCredentials } from '../../src/domain/linking.ts';
import { hasFilingRights, isLinked, namesMatch } from '../../src/domain/links.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import type { World } from '../../src/domain/world.ts';
import { afterNextGen, court, filing, linkedSince, pacer, worldFrom, worldWith } from '../support/worlds.ts';

const signedIn = worldWith({ browser: { signedIn: 'own' } });
const firstMoment = instantOf('2021-11-29', 0, 'America/Puerto_Rico');

describe('a link', () => {
  it('holds from its moment on, by the practice clock', () => {
    const account = linkedSince(afterNextGen);
    expect(isLinked(worldWith({ now: afterNextGen - 1 }), account)).toBe(false);
    expect(isLinked(worldWith({ now: afterNextGen }), account)).toBe(true);
    expect(isLinked(worldWith(), filing)).toBe(false);
  });

  it('gives filing rights to the account that it names, in its court, and to nobody else', () => {
    const world = worldWith({ filing: linkedSince(afterNextGen) });
    expect(hasFilingRights(world, court.id, 'own')).toBe(true);
    expect(hasFilingRights(world, court.id, 'colleague')).toBe(false);
    expect(hasFilingRights(world, court.id, null)).toBe(false);
    expect(hasFilingRights(world, 'another', 'own')).toBe(false);
    expect(hasFilingRights({ ...world, now: afterNextGen - 1 }, court.id, 'own')).toBe(false);
  });
});

describe('the link utility', () => {
  it('opens at midnight of the court’s NextGen date, by the court’s clock', () => {
    expect(isNextGen(worldWith({ now: firstMoment - 1 }), court)).toBe(false);
    expect(isNextGen(worldWith({ now: firstMoment }), court)).toBe(true);
    expect(linkUtilityRefusal({ ...signedIn, now: firstMoment - 1 }, court)).toEqual({ refused: 'nextgen-not-yet' });
    expect(linkUtilityRefusal({ ...signedIn, now: firstMoment }, court)).toBeNull();
  });

  it('is open where no source says since when', () => {
    expect(linkUtilityRefusal({ ...signedIn, now: 0 }, { ...court, nextgenFrom: null })).toBeNull();
  });

  it('turns a legacy account away', () => {
    const legacy = worldWith({ pacer: { generation: 'legacy' }, browser: { signedIn: 'own' } });
    expect(linkUtilityRefusal(legacy, court)).toEqual({ refused: 'legacy-pacer-account' });
    expect(submitFilingCredentials(legacy, court, 'cmecfLogin', 'cmecfPassword')).toEqual({
      refused: 'legacy-pacer-account',
    });
  });
});

describe('submitting filing credentials is refused', () => {
  it.each<[string, ValueClass, ValueClass, Reason]>([
    ['without a login', 'empty', 'cmecfPassword', 'cmecf-login-missing'],
    ['with neither, for the login first', 'empty', 'empty', 'cmecf-login-missing'],
    ['without a password', 'cmecfLogin', 'empty', 'cmecf-password-missing'],
    ['with a wrong login', 'other', 'cmecfPassword', 'wrong-cmecf-credentials'],
    ['with a wrong password', 'cmecfLogin', 'other', 'wrong-cmecf-credentials'],
    ['with the PACER username', 'pacerUsername', 'cmecfPassword', 'pacer-credentials-at-cmecf'],
    ['with the PACER password', 'cmecfLogin', 'pacerPassword', 'pacer-credentials-at-cmecf'],
    ['with both PACER values', 'pacerUsername', 'pacerPassword', 'pacer-credentials-at-cmecf'],
  ])('%s', (_, login, password, refused) => {
    expect(submitFilingCredentials(signedIn, court, login, password)).toEqual({ refused });
  });

  it('before the court moved to NextGen', () => {
    const early: World = { ...signedIn, now: firstMoment - 1 };
    expect(submitFilingCredentials(early, court, 'cmecfLogin', 'cmecfPassword')).toEqual({
      refused: 'nextgen-not-yet',
    });
  });

  it('for an account of another court', () => {
    const world = worldWith({ filing: { ...filing, court: 'another' }, browser: { signedIn: 'own' } });
    expect(submitFilingCredentials(world, court, 'cmecfLogin', 'cmecfPassword')).toEqual({
      refused: 'wrong-cmecf-credentials',
    });
  });

  it.each(['own', 'colleague'])('for an account that is linked already, to %s', (account) => {
    const world = worldWith({ filing: linkedSince(afterNextGen, account), browser: { signedIn: 'own' } });
    expect(submitFilingCredentials(world, court, 'cmecfLogin', 'cmecfPassword')).toEqual({
      refused: 'filing-account-linked-already',
    });
  });
});

it('submitting filing credentials is refused to a PACER account that has its filing account here already', () => {
  const world: World = {
    ...worldWith({ browser: { signedIn: 'own' } }),
    filingAccounts: { own: filing, second: { ...linkedSince(afterNextGen), login: null, password: null } },
  };
  expect(submitFilingCredentials(world, court, 'cmecfLogin', 'cmecfPassword')).toEqual({
    refused: 'pacer-account-linked-already',
  });
});

describe('submitting the right filing credentials', () => {
  const submit = (world: World) => worldFrom(submitFilingCredentials(world, court, 'cmecfLogin', 'cmecfPassword'));

  it('puts the account up for verification, and links nothing yet', () => {
    const after = submit(signedIn);
    expect(after.browser.verifying).toBe('own');
    expect(after.filingAccounts).toEqual(signedIn.filingAccounts);
    expect(after.mismatchSeen).toBe(false);
  });

  it('lets names that differ through, and remembers that they were seen', () => {
    const differing = worldWith({
      pacer: { holder: { first: 'Robin', last: 'Specimen' } },
      browser: { signedIn: 'own' },
    });
    expect(submit(differing)).toMatchObject({ browser: { verifying: 'own' }, mismatchSeen: true });
  });

  it('does not forget names that differed', () => {
    expect(submit({ ...signedIn, mismatchSeen: true }).mismatchSeen).toBe(true);
  });
});

describe('names match', () => {
  const match = (first: string, last: string) =>
    namesMatch(worldWith({ pacer: { holder: { first, last } } }), 'own', 'own');

  it('only if both parts do', () => {
    expect(match('Alex', 'Sample')).toBe(true);
    expect(match('Alex', 'Specimen')).toBe(false);
    expect(match('Robin', 'Sample')).toBe(false);
  });

  it('never where one of the two accounts is missing', () => {
    const world = worldWith();
    expect(namesMatch(world, null, 'own')).toBe(false);
    expect(namesMatch(world, 'own', null)).toBe(false);
    expect(namesMatch(world, 'nobody', 'own')).toBe(false);
    expect(namesMatch(world, 'own', 'nobody')).toBe(false);
  });
});

describe('confirming the link', () => {
  const verifying = worldWith({ browser: { signedIn: 'own', verifying: 'own' } });

  it('links the two accounts on the screen from now on', () => {
    const after = confirmLink(verifying);
    expect(after.filingAccounts.own?.link).toEqual({ account: 'own', since: afterNextGen });
    expect(after.browser).toEqual({ ...verifying.browser, verifying: null });
  });

  it('leaves every other filing account alone', () => {
    const world: World = { ...verifying, filingAccounts: { ...verifying.filingAccounts, second: filing } };
    expect(confirmLink(world).filingAccounts.second).toBe(filing);
  });

  it('links two people’s accounts as well: only the reader can stop it', () => {
    const world: World = {
      ...verifying,
      pacerAccounts: { own: { ...pacer, holder: { first: 'Robin', last: 'Specimen' } } },
    };
    expect(confirmLink(world).filingAccounts.own?.link?.account).toBe('own');
  });

  it('does nothing where no account is up for verification, or nobody is signed in', () => {
    expect(confirmLink(signedIn)).toBe(signedIn);
    const nobody = worldWith({ browser: { verifying: 'own' } });
    expect(confirmLink(nobody)).toBe(nobody);
  });
});
