import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/scenarios/all.ts';
import {
  begin,
  record,
  recordOf,
  resume,
  type Session,
  shownState,
  stateOf,
  undo,
} from '../../src/scenarios/play/session.ts';
import { addressIdOf, addressIds, addressTo } from '../../src/simulator/sites/browser/addresses.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import { court } from '../support/worlds.ts';
import { plays } from './plays.ts';
import { pick } from './walk.ts';

const options = { seed: 20211129, numRuns: process.env.THOROUGH ? 200 : 20 };
const choices = fc.array(fc.nat(9999), { maxLength: 40 });

const sessions = plays.map((play) => ({ name: play.name, first: begin(play.scenario, play.place, play.variant.id) }));

/** A session in which a person did what the numbers pick. */
const sessionOf = (first: Session, numbers: readonly number[]): Session =>
  numbers.reduce((session, number) => record(session, pick(session.simulator, stateOf(session), number)), first);

const filled = (field: 'username' | 'password', value: 'empty' | 'other' | 'pacerUsername'): PracticeEvent => ({
  type: 'field.filled',
  field,
  value,
});

describe.each(sessions)('in sessions of $name', ({ first }) => {
  it('undo gives the state before the last deed', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        for (let session = sessionOf(first, numbers); session.events.length > 0;) {
          const before = undo(session);
          expect(before.events).toEqual(session.events.slice(0, -1));
          expect(before.states).toEqual(session.states.slice(0, -1));
          expect(stateOf(before)).toEqual(first.simulator.replay(before.events));
          session = before;
        }
      }),
      options,
    );
  });

  it('replay is exact: the states are those that the events lead to', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { events, states } = sessionOf(first, numbers);
        expect(states.length).toBe(events.length + 1);
        const again = states.map((_, index) => first.simulator.replay(events.slice(0, index)));
        expect(again).toEqual(states);
      }),
      options,
    );
  });

  it('a stored session is taken up as it was', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const session = sessionOf(first, numbers);
        const stored = JSON.stringify(recordOf(session));
        const resumed = resume(session.scenario, session.place, JSON.parse(stored));
        expect(resumed?.variant.id).toBe(session.variant.id);
        expect(resumed?.states).toEqual(session.states);
        expect(resumed && JSON.stringify(recordOf(resumed))).toBe(stored);
      }),
      options,
    );
  });
});

describe.each(plays)('an address that is typed in $name', ({ simulator, place, scenario, variant }) => {
  const texts = addressIds.map((id) => addressTo(id, simulator.setting)).filter((text) => text !== null);

  it('is a deed that a stored session may hold, whether or not it is in play there', () => {
    const first = begin(scenario, place, variant.id);
    for (const text of [...texts, ...texts.map((address) => `${address}/more`), 'nowhere', '']) {
      const session = record(first, {
        type: 'address.entered',
        to: addressIdOf(text, simulator.momentOf(simulator.start)),
      });
      expect(resume(scenario, place, recordOf(session)), text).not.toBeNull();
    }
  });
});

describe('undo', () => {
  it('does nothing at the beginning', () => {
    const { first } = sessions[0]!;
    expect(undo(first)).toBe(first);
  });
});

describe('recording', () => {
  const first = begin(scenarioOf('link'), court);
  const after = (...events: PracticeEvent[]) => events.reduce(record, first);

  it('keeps typing on in one field as one deed, with the last value', () => {
    const session = after(filled('username', 'other'), filled('username', 'pacerUsername'));
    expect(session.events).toEqual([filled('username', 'pacerUsername')]);
    expect(undo(session)).toEqual(first);
  });

  it('leaves no trace of a field that is back where it was', () => {
    expect(after(filled('username', 'other'), filled('username', 'empty'))).toEqual(first);
  });

  it('keeps two fields apart', () => {
    const events = [filled('username', 'other'), filled('password', 'other'), filled('username', 'pacerUsername')];
    expect(after(...events).events).toEqual(events);
  });

  it('keeps what was typed before and after something else was done', () => {
    const events = [
      filled('username', 'other'),
      { type: 'pacer.loginPressed' } as const,
      filled('username', 'pacerUsername'),
    ];
    expect(after(...events).events).toEqual(events);
  });

  it('does not count typing the same again as a deed', () => {
    const pressed = after(filled('username', 'other'), { type: 'pacer.loginPressed' });
    expect(record(pressed, filled('username', 'other'))).toBe(pressed);
  });

  it('keeps a button that is pressed twice', () => {
    expect(after({ type: 'pacer.loginPressed' }, { type: 'pacer.loginPressed' }).events).toHaveLength(2);
  });
});

describe('what is shown', () => {
  const first = begin(scenarioOf('link'), court);
  const refused = record(first, { type: 'pacer.loginPressed' });
  const typing = record(record(refused, filled('username', 'other')), filled('password', 'other'));

  it('keeps the message of a refusal while the reader types, though the refusal is forgotten', () => {
    expect(stateOf(typing).refusal).toBeNull();
    expect(shownState(typing).refusal).toBe('username-missing');
  });

  it('has the newest message once the form is sent again', () => {
    expect(shownState(record(typing, { type: 'pacer.loginPressed' })).refusal).toBe('wrong-pacer-credentials');
  });

  it('drops it with the page', () => {
    const gone = record(typing, { type: 'address.entered', to: 'elsewhere' });
    expect(shownState(gone)).toBe(stateOf(gone));
    expect(shownState(first)).toBe(stateOf(first));
  });
});
