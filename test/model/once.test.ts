import { describe, expect, it } from 'vitest';
import type { EventType, PracticeEvent } from '../../src/simulator/core/names.ts';
import type { Practice } from '../../src/simulator/core/practice.ts';
import { simulatorOf } from '../../src/simulator/core/simulator.ts';
import type { AnyRoom, Deed, Outcome } from '../../src/simulator/core/site.ts';
import { wayOf } from '../support/ways.ts';
import { plays } from './plays.ts';

/** The same practice, which reports each deed that is worked out. */
function telling({ sites, devices, ...rest }: Practice, tell: (deed: string, outcome: Outcome) => void): Practice {
  const told = <Room extends AnyRoom>(room: Room): Room => {
    const each = (deeds: AnyRoom['deeds'] | undefined): AnyRoom['deeds'] =>
      Object.fromEntries(
        Object.entries(deeds ?? {}).map(([name, deed]) => [
          name,
          {
            ...deed,
            does: (...args: Parameters<Deed<EventType, string>['does']>) => {
              const outcome = deed?.does(...args) ?? null;
              tell(`${room.id} ${name}`, outcome);
              return outcome;
            },
          },
        ]),
      );
    return { ...room, deeds: each(room.deeds), hears: each(room.hears) };
  };
  return { ...rest, sites: sites.map(told), devices: devices.map(told) };
}

/** The deeds that were worked out more than once for one event. */
function twice(deeds: readonly string[]): string[] {
  return deeds.filter((deed, index) => deeds.indexOf(deed) !== index);
}

describe.each(plays.filter(({ variant }) => variant.id === 'usual'))('in a long walk through $name', (play) => {
  it('the result of a deed is worked out once for each event, and at most one deed changes the world', () => {
    const { variant, place } = play;
    let deeds: string[] = [];
    let worlds = 0;
    const begun: string[] = [];
    const tell = (deed: string, outcome: Outcome) => {
      deeds.push(deed);
      if (outcome !== null && 'world' in outcome) worlds += 1;
      if (outcome !== null && 'own' in outcome) begun.push(...Object.keys(outcome.own ?? {}));
    };
    const start = variant.start(place);
    const simulator = simulatorOf({ ...start, practice: telling(start.practice, tell) });
    const way = wayOf(play.simulator, variant.isGoal).offers.map(({ event }) => event);
    const from = { state: simulator.start, worked: 0, wrong: [] as string[] };
    const after = (so: typeof from, event: PracticeEvent): typeof from => {
      deeds = [];
      worlds = 0;
      const state = simulator.step(so.state, event);
      const several = worlds > 1 ? [`${event.type} changes the world ${worlds} times`] : [];
      return { state, worked: so.worked + deeds.length, wrong: [...so.wrong, ...twice(deeds), ...several] };
    };
    // The way to the goal, and everything that can be done on each page of it.
    let so = from;
    for (const event of way) {
      const here = so;
      const beside = simulator
        .offersIn(so.state)
        .reduce((sum, offer) => ({ ...after(sum, offer.event), state: here.state }), so);
      so = after({ ...here, worked: beside.worked, wrong: beside.wrong }, event);
    }
    expect(so.worked).toBeGreaterThan(way.length);
    expect(so.wrong).toEqual([]);
    // What a room does not say it begins would never be dropped.
    expect(begun.filter((id) => !(id in simulator.start.own))).toEqual([]);
  });
});

it('a deed that is worked out twice is reported', () => {
  const { variant, place } = plays[0]!;
  const start = variant.start(place);
  const deeds: string[] = [];
  const again = telling(start.practice, (deed) => deeds.push(deed));
  // Reports each deed once more, as a machine would that asks a deed again.
  const { step, start: first } = simulatorOf({ ...start, practice: telling(again, (deed) => deeds.push(deed)) });
  step(first, { type: 'pacer.loginPressed' });
  expect(twice(deeds)).toEqual(['pacer loginPressed']);
});
