import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { backFrom, begin, record, recordOf, resume, type Session } from '../../src/scenarios/play/session.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import { pacerPlace } from '../support/content.ts';
import { court } from '../support/worlds.ts';

const link = scenarioOf('link');
const typed: PracticeEvent = { type: 'field.filled', field: 'username', value: 'pacerUsername' };
const pressed: PracticeEvent = { type: 'pacer.loginPressed' };
const played = (...events: PracticeEvent[]): Session => events.reduce(record, begin(link, court));
const good = recordOf(played(typed, pressed));

describe('a stored record is dropped whole', () => {
  it('unless it is good', () => {
    expect(resume(link, court, good)?.events).toEqual([typed, pressed]);
    expect(resume(link, court, { ...good, events: [] })?.events).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['if it is nothing', null],
    ['if it is not there', undefined],
    ['if it is a text', JSON.stringify(good)],
    ['if it is a number', 7],
    ['if it is a list', [good]],
    ['if it is empty', {}],
    ['if it is of another scenario', { ...good, scenario: 'name-mismatch' }],
    ['if it is of an older version', { ...good, version: link.version - 1 }],
    ['if its version is a text', { ...good, version: String(link.version) }],
    ['if its variant is unknown', { ...good, variant: 'nowhere' }],
    ['if its variant is missing', { scenario: good.scenario, version: good.version, events: good.events }],
    ['if its events are missing', { scenario: good.scenario, version: good.version, variant: good.variant }],
    ['if its events are no list', { ...good, events: { 0: typed, length: 1 } }],
    ['if an event is nothing', { ...good, events: [null] }],
    ['if an event is a text', { ...good, events: ['pacer.loginPressed'] }],
    ['if its events have the names that they had once', { ...good, events: [typed, { type: 'login.pressed' }] }],
    ['if an event is unknown', { ...good, events: [{ type: 'court.closed' }] }],
    ['if an event could not happen at its place', { ...good, events: [{ type: 'court.linkConfirmed' }] }],
    ['if its last event could not happen', { ...good, events: [typed, { type: 'court.loggedOut' }] }],
    ['if an event fills a field that is not on the page', { ...good, events: [{ ...typed, field: 'cmecfLogin' }] }],
    ['if an event fills in what the field does not tell apart', { ...good, events: [{ ...typed, value: 'lastName' }] }],
    [
      'if time ran to a moment that no clock shows',
      { ...good, events: [{ type: 'clock.ran', to: 8_639_999_999_999_999 }] },
    ],
    ['if an event holds a text', { ...good, events: [{ ...typed, value: 'my own password' }] }],
    ['if an event holds more than it should', { ...good, events: [{ ...typed, text: 'my own password' }] }],
  ])('%s', (_, stored) => {
    expect(resume(link, court, stored)).toBeNull();
  });

  it('if it was made in circumstances in which its events were possible, and these are others', () => {
    const dialed: PracticeEvent = { type: 'telephone.dialed', contact: 'psc' };
    const deactivated = record(begin(link, court, 'deactivated'), dialed);
    expect(resume(link, court, recordOf(deactivated))?.events).toEqual([dialed]);
    expect(resume(link, court, { ...recordOf(deactivated), variant: 'usual' })).toBeNull();
  });
});

describe('what a stored record says of codes and of time that came from outside', () => {
  const login: readonly PracticeEvent[] = [
    typed,
    { type: 'field.filled', field: 'password', value: 'pacerPassword' },
    pressed,
  ];
  const toBackup: PracticeEvent = { type: 'pacer.methodOpened', page: 'pacer.backupCode' };
  const passcode: PracticeEvent = { type: 'field.filled', field: 'passcode', value: 'passcode/third/-2' };
  const backup: PracticeEvent = { type: 'field.filled', field: 'backupCode', value: 'backup/0/7' };
  const laterThan = ({ states }: Session): PracticeEvent => ({
    type: 'clock.ran',
    to: states[0].world.now + 90_000,
  });
  const taken = (id: string, ...events: readonly PracticeEvent[]) => {
    const record = recordOf({ ...begin(scenarioOf(id), pacerPlace), events });
    return resume(scenarioOf(id), pacerPlace, record)?.events ?? null;
  };

  it.each(['mfa-sign-in', 'mfa-backup-codes'])('is taken up in %s: time that passed, a code out of turn', (id) => {
    const later = laterThan(begin(scenarioOf(id), pacerPlace));
    expect(taken(id, later, ...login, toBackup, backup)).toEqual([later, ...login, toBackup, backup]);
  });

  it('is taken up for a passcode if there is a phone, and dropped if there is none', () => {
    expect(taken('mfa-sign-in', ...login, passcode)).toEqual([...login, passcode]);
    expect(taken('mfa-backup-codes', ...login, passcode)).toBeNull();
  });

  it('is dropped if there is no second factor', () => {
    expect(taken('recover-password', laterThan(begin(scenarioOf('recover-password'), pacerPlace)))).toBeNull();
  });
});

describe('going back', () => {
  const password: PracticeEvent = { type: 'field.filled', field: 'password', value: 'pacerPassword' };
  const loggedIn = [typed, password, pressed];
  const utilities: PracticeEvent = { type: 'court.menuOpened', item: 'Utilities' };

  it('is not possible on the first page, whatever was done on it', () => {
    expect(backFrom(played())).toBeNull();
    expect(backFrom(played(typed, pressed))).toBeNull();
  });

  it('from an unknown address leads to the page before it', () => {
    expect(backFrom(played({ type: 'address.entered', to: 'elsewhere' }))).toEqual({
      type: 'address.entered',
      to: 'court',
    });
  });

  it('leads to the page before, past what was done on this one', () => {
    const session = played(...loggedIn, utilities, { type: 'court.linkUtilityOpened' });
    const filled: PracticeEvent = { type: 'field.filled', field: 'cmecfLogin', value: 'other' };
    const back = { type: 'address.entered', to: 'utilities' };
    expect(backFrom(session)).toEqual(back);
    expect(backFrom([filled, { type: 'court.credentialsSubmitted' } as const].reduce(record, session))).toEqual(back);
  });

  it('opens a form anew rather than the answer to it', () => {
    const names = played(
      ...loggedIn,
      utilities,
      { type: 'court.linkUtilityOpened' },
      { type: 'field.filled', field: 'cmecfLogin', value: 'cmecfLogin' },
      { type: 'field.filled', field: 'cmecfPassword', value: 'cmecfPassword' },
      { type: 'court.credentialsSubmitted' },
      { type: 'address.entered', to: 'elsewhere' },
    );
    expect(backFrom(names)).toEqual({ type: 'address.entered', to: 'linkUtility' });
  });

  it('takes an address that was typed for a page like any other', () => {
    const session = played(...loggedIn, utilities, { type: 'address.entered', to: 'court' });
    expect(backFrom(session)).toEqual({ type: 'address.entered', to: 'utilities' });
  });
});

describe('whatever a stored record holds', () => {
  const withCodes = ['mfa-sign-in', 'mfa-backup-codes', 'mfa-late-code'].map((id) => ({
    id,
    scenario: scenarioOf(id),
  }));
  const login: readonly PracticeEvent[] = [
    typed,
    { type: 'field.filled', field: 'password', value: 'pacerPassword' },
    pressed,
  ];

  it.each(withCodes)(
    'a clock of $id beyond all dates is dropped, and so is a code with more behind it',
    ({ scenario }) => {
      const record = { scenario: scenario.id, version: scenario.version, variant: 'usual' };
      for (const to of [Number.MAX_SAFE_INTEGER, 8_639_999_999_999_999, -8_639_999_999_999_999, 1e300, null, '0'])
        for (const type of ['clock.ran', 'clock.waited', 'clock.moved'])
          expect(resume(scenario, pacerPlace, { ...record, events: [{ type, to }] })).toBeNull();
      for (const value of [
        'passcode/first/0/my own words',
        'passcode/first/',
        'passcode/first',
        'backup/0/9/x',
        'backup/0/',
      ])
        for (const field of ['passcode', 'backupCode'])
          expect(
            resume(scenario, pacerPlace, { ...record, events: [...login, { type: 'field.filled', field, value }] }),
          ).toBeNull();
    },
  );

  it('it is dropped or played, and never throws', () => {
    const event = fc.record(
      {
        type: fc.constantFrom(
          'clock.ran',
          'clock.waited',
          'field.filled',
          'pacer.loginPressed',
          'telephone.dialed',
          '__proto__',
        ),
        to: fc.anything(),
        field: fc.anything(),
        value: fc.anything(),
        contact: fc.anything(),
      },
      { requiredKeys: ['type'] },
    );
    const anyRecord = fc.record({
      scenario: fc.constantFrom('mfa-sign-in', 'link'),
      version: fc.constantFrom(1, 2, null),
      variant: fc.constantFrom('usual', 'constructor'),
      events: fc.oneof(fc.array(fc.oneof(event, fc.anything())), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(anyRecord, fc.anything()), (stored) => {
        for (const [scenario, place] of [
          [scenarioOf('mfa-sign-in'), pacerPlace],
          [link, court],
        ] as const)
          expect(() => resume(scenario, place, stored)).not.toThrow();
      }),
      { seed: 20211129, numRuns: process.env.THOROUGH ? 20_000 : 2000 },
    );
  });
});
