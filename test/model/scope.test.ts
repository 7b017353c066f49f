import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, createMachine, emit, log, sendTo, setup, spawnChild, transition } from 'xstate';
import { machineFor } from '../../src/simulator/core/simulator.ts';
import { scope } from '../../src/simulator/core/scope.ts';
import { plays } from './plays.ts';
import { pick } from './walk.ts';

const options = { seed: 20211129, numRuns: process.env.THOROUGH ? 20 : 4 };
const choices = fc.array(fc.nat(9999), { minLength: 10, maxLength: 30 });

type Step = (snapshot: unknown, event: { type: string }, scope: unknown) => { context: unknown; value: unknown };

/** One step of a machine whose one event has this action. */
function stepWith(action: unknown): unknown {
  const machine = createMachine({ on: { go: { actions: action as 'x' } } });
  const from = machine.resolveState({ value: {}, context: {} });
  return (machine.transition as unknown as Step)(from, { type: 'go' }, scope);
}

describe('a step without an actor', () => {
  it.each(plays)('leads where XState’s own step leads, in $name', ({ simulator }) => {
    const machine = machineFor(simulator.practice);
    const { start, momentOf, setting, step } = simulator;
    fc.assert(
      fc.property(choices, (numbers) => {
        const [site = '', name = ''] = start.page.split('.');
        let snapshot = machine.resolveState({ value: { [site]: name }, context: momentOf(start) });
        let state = start;
        for (const number of numbers) {
          const event = pick(simulator, state, number);
          [snapshot] = transition(machine, snapshot, event);
          state = step(state, event);
          expect(snapshot.context).toEqual({ ...state, setting });
          expect(JSON.stringify(snapshot.value)).toContain(`"${state.page.split('.').at(-1)}"`);
        }
      }),
      options,
    );
  });

  it('may change the state', () => {
    expect(() => stepWith(assign({}))).not.toThrow();
  });

  it.each<[string, unknown, string?]>([
    ['emit', emit({ type: 'told' })],
    ['log', log('told')],
    ['send', sendTo('somebody', { type: 'told' }), 'Unable to send event'],
    ['spawn', spawnChild(setup({}).createMachine({}))],
    ['do something of its own', () => undefined],
  ])('is refused where it would %s', (_, action, says = 'a step may only change the state') => {
    expect(() => stepWith(action)).toThrow(says);
  });
});
