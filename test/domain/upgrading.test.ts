import { describe, expect, it } from 'vitest';
import type { SecurityEntry } from '../../src/domain/account-form.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { canUpgrade } from '../../src/domain/pacer-account.ts';
import { upgrade } from '../../src/domain/upgrading.ts';
import { pacer, worldFrom, worldWith } from '../support/worlds.ts';

const legacy = worldWith({
  pacer: { generation: 'legacy' },
  browser: { signedIn: 'own', tabsDone: ['person', 'address'] },
});
const entry: SecurityEntry = {
  username: 'newPacerUsername',
  password: 'newPacerPassword',
  again: 'newPacerPassword',
  questions: ['one', 'two'],
  answers: ['firstAnswer', 'secondAnswer'],
};

describe('upgrading is offered', () => {
  it('to a legacy account', () => {
    expect(canUpgrade(legacy)).toBe(true);
  });

  it('but not to an upgraded one, and not to a person who is not signed in', () => {
    expect(canUpgrade(worldWith({ browser: { signedIn: 'own' } }))).toBe(false);
    expect(canUpgrade(worldWith({ pacer: { generation: 'legacy' } }))).toBe(false);
  });
});

describe('submitting the upgrade', () => {
  it('upgrades the account, with its new username and password, and keeps the rest of it', () => {
    expect(worldFrom(upgrade(legacy, entry)).pacerAccounts.own).toEqual({
      ...pacer,
      username: 'newPacerUsername',
      password: 'newPacerPassword',
    });
  });

  it('leaves the form behind, and the person signed in', () => {
    expect(worldFrom(upgrade(legacy, entry)).browser).toEqual({ ...legacy.browser, tabsDone: [] });
  });

  it('does not need an active search, and does not bring one', () => {
    const inactive = worldWith({ pacer: { generation: 'legacy', search: 'inactive' }, browser: { signedIn: 'own' } });
    expect(canUpgrade(inactive)).toBe(true);
    expect(worldFrom(upgrade(inactive, entry)).pacerAccounts.own).toMatchObject({
      generation: 'upgraded',
      search: 'inactive',
    });
  });

  it.each<[string, Partial<SecurityEntry>, Reason]>([
    ['without a username', { username: 'empty' }, 'field-missing'],
    ['with a username that is too short', { username: 'username-short' }, 'username-short'],
    ['with a password that holds one’s own data', { password: 'pacer-own-data' }, 'pacer-own-data'],
    ['with two passwords', { again: 'other' }, 'passwords-differ'],
  ])('%s is refused', (_, part, refused) => {
    expect(upgrade(legacy, { ...entry, ...part })).toEqual({ refused });
  });
});
