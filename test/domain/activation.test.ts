import { describe, expect, it } from 'vitest';
import { activateSearch } from '../../src/domain/activation.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { pacer, worldFrom, worldWith } from '../support/worlds.ts';

const waiting = worldWith({ pacer: { search: 'not-activated' }, browser: { signedIn: 'own' } });

describe('activating the search', () => {
  it('takes the token that came by mail', () => {
    expect(worldFrom(activateSearch(waiting, 'authenticationToken')).pacerAccounts.own).toEqual(pacer);
  });

  it('needs a token', () => {
    expect(activateSearch(waiting, 'empty')).toEqual({ refused: 'field-missing' });
  });

  it.each<ValueClass>(['other', 'wrong-case', 'accountNumber', 'pacerPassword'])('is refused for %s', (token) => {
    expect(activateSearch(waiting, token)).toEqual({ refused: 'wrong-token' });
  });

  it('changes no account but the one that is signed in', () => {
    const nobody = worldWith({ pacer: { search: 'not-activated' } });
    expect(activateSearch(nobody, 'authenticationToken')).toBe(nobody);
    const second = { ...pacer, search: 'not-activated' } as const;
    const two = { ...waiting, pacerAccounts: { ...waiting.pacerAccounts, second } };
    expect(worldFrom(activateSearch(two, 'authenticationToken')).pacerAccounts.second).toBe(second);
  });
});
