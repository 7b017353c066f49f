import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import { answers, canSay, lastWritten, tell, wasTold, write } from '../../src/domain/telephone.ts';
import { emptyMailbox } from '../../src/domain/world.ts';
import { court, pacer, worldWith } from '../support/worlds.ts';

const serviceCenter = court.contacts.find(({ id }) => id === 'psc')!;
const central = (date: string, time: string) =>
  instantOf(date, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), 'America/Chicago');

describe('the PACER Service Center answers', () => {
  it('from 8 a.m. to 6 p.m. Central Time, as its source says', () => {
    expect(serviceCenter.hours).toEqual({ from: 480, until: 1080, timeZone: 'America/Chicago' });
  });

  // The week in which the clocks change in Chicago, and not in Puerto Rico: Sunday, March 8, 2026.
  it.each<[string, string, string, boolean]>([
    ['Tuesday', '2026-03-10', '07:59', false],
    ['Tuesday', '2026-03-10', '08:00', true],
    ['Tuesday', '2026-03-10', '17:59', true],
    ['Tuesday', '2026-03-10', '18:00', false],
    ['Friday before the clocks change', '2026-03-06', '08:00', true],
    ['Friday before the clocks change', '2026-03-06', '07:59', false],
    ['Monday after the clocks change', '2026-03-09', '08:00', true],
    ['Monday after the clocks change', '2026-03-09', '07:59', false],
    ['Saturday', '2026-03-07', '12:00', false],
    ['Sunday', '2026-03-08', '12:00', false],
    ['Monday', '2026-03-09', '12:00', true],
    ['Friday', '2026-03-13', '17:59', true],
  ])('%s %s at %s: %s', (_, date, time, expected) => {
    expect(answers(serviceCenter, central(date, time))).toBe(expected);
  });

  it('by its own clock, not by the caller’s: an hour earlier in Puerto Rico once the clocks have changed', () => {
    const ofCaller = (date: string, minutes: number) => instantOf(date, minutes, 'America/Puerto_Rico');
    expect(answers(serviceCenter, ofCaller('2026-03-06', 9 * 60 + 30))).toBe(false);
    expect(answers(serviceCenter, ofCaller('2026-03-09', 9 * 60 + 30))).toBe(true);
  });
});

it('a contact whose hours no source gives always answers', () => {
  const { hours, ...hoursUnknown } = serviceCenter;
  expect(hours).toBeDefined();
  expect(answers(hoursUnknown, central('2026-03-08', '03:00'))).toBe(true);
});

describe('on the telephone', () => {
  it('one cannot report names that one has not seen', () => {
    expect(canSay(worldWith(), 'names-do-not-match', null)).toBe(false);
    expect(canSay({ ...worldWith(), mismatchSeen: true }, 'names-do-not-match', null)).toBe(true);
    expect(canSay(worldWith(), 'reactivate', null)).toBe(true);
  });

  it('asking the PACER Service Center to activate accounts activates every one', () => {
    const world = {
      ...worldWith({ pacer: { standing: 'deactivated' } }),
      pacerAccounts: { own: { ...pacer, standing: 'deactivated' }, second: pacer } as const,
    };
    const after = tell(world, 'psc', 'reactivate');
    expect(Object.values(after.pacerAccounts).map(({ standing }) => standing)).toEqual(['active', 'active']);
    expect(after.pacerAccounts.own).toEqual(pacer);
  });

  it.each(['inactive', 'not-activated'] as const)('and switches on the search of every one that was %s', (search) => {
    const second = { ...pacer, search, standing: 'deactivated' } as const;
    const world = { ...worldWith({ pacer: { search } }), pacerAccounts: { own: { ...pacer, search }, second } };
    expect(tell(world, 'psc', 'reactivate').pacerAccounts).toEqual({ own: pacer, second: pacer });
  });

  it('anything else said activates nothing', () => {
    const world = worldWith({ pacer: { standing: 'deactivated' } });
    expect(tell(world, 'help-desk', 'names-do-not-match').pacerAccounts).toBe(world.pacerAccounts);
  });

  it('a call is remembered once, whom and what, in one order', () => {
    const first = tell(tell(worldWith(), 'psc', 'reactivate'), 'help-desk', 'names-do-not-match');
    const second = tell(tell(worldWith(), 'help-desk', 'names-do-not-match'), 'psc', 'reactivate');
    expect(first.told).toEqual(['help-desk:names-do-not-match', 'psc:reactivate']);
    expect(second.told).toEqual(first.told);
    expect(tell(first, 'psc', 'reactivate').told).toEqual(first.told);
    expect(wasTold(first, 'psc', 'reactivate')).toBe(true);
    expect(wasTold(first, 'psc', 'names-do-not-match')).toBe(false);
    expect(wasTold(first, 'help-desk', 'reactivate')).toBe(false);
  });
});

describe('writing to a contact', () => {
  const written = write(worldWith(), 'help-desk', 'unlink');

  it('tells them the same as a call, and brings an answer to the mailbox', () => {
    expect(written.told).toEqual(tell(worldWith(), 'help-desk', 'unlink').told);
    expect(written.mailbox.answer).toEqual({ contact: 'help-desk', topic: 'unlink' });
  });

  it('is known by its answer, from the contact who was written to and from nobody else', () => {
    expect(lastWritten(written, 'help-desk')).toBe('unlink');
    expect(lastWritten(written, 'psc')).toBeNull();
    expect(lastWritten(worldWith(), 'help-desk')).toBeNull();
  });
});

describe('asking the staff for a forgotten CM/ECF login', () => {
  it.each([
    ['by telephone', tell],
    ['by letter', write],
  ])('%s brings the login and a fresh reset link, and no other answer', (_, ask) => {
    const { mailbox } = ask(worldWith(), 'clerk', 'forgotten-login');
    expect(mailbox).toEqual({ ...emptyMailbox, username: 'arrived', reset: 'fresh' });
  });

  it('is possible at any time', () => {
    expect(canSay(worldWith(), 'forgotten-login', null)).toBe(true);
  });
});

describe('asking for a forgotten PACER username', () => {
  const world = worldWith({ pacer: { search: 'inactive', standing: 'deactivated' } });

  it('is possible at any time', () => {
    expect(canSay(world, 'forgotten-pacer-username', null)).toBe(true);
  });

  it('by telephone is remembered, and changes nothing else: the answer is the username itself', () => {
    expect(tell(world, 'psc', 'forgotten-pacer-username')).toEqual({
      ...world,
      told: ['psc:forgotten-pacer-username'],
    });
  });

  it('by letter brings the answer to the mailbox, and no other message', () => {
    const { mailbox } = write(world, 'psc', 'forgotten-pacer-username');
    expect(mailbox).toEqual({ ...emptyMailbox, answer: { contact: 'psc', topic: 'forgotten-pacer-username' } });
  });
});
