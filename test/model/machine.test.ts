import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { machineFor } from '../../src/simulator/core/simulator.ts';
import type { PageId } from '../../src/simulator/core/names.ts';
import { practices } from '../support/pages.ts';
import { faultsOf } from './descriptions.ts';
import { nodesUnder, pagesOf, selfActing, type StateNode } from './nodes.ts';
import { plays } from './plays.ts';

describe('the machine', () => {
  it.each(plays)('begins $name on the page that its scenario names', ({ variant, place, simulator }) => {
    const { start, screenOf } = simulator;
    expect(start.page).toBe(variant.start(place).page);
    expect(screenOf(start).page).toBe(variant.start(place).page);
  });

  it('changes nothing for an event that means nothing where it comes', () => {
    const { start, step } = plays[0]!.simulator;
    expect(step(start, { type: 'court.linkConfirmed' })).toBe(start);
    expect(step(start, { type: 'telephone.said', topic: 'reactivate' })).toBe(start);
  });
});

const machines = practices.map((practice) => {
  const root = machineFor(practice).root as unknown as StateNode;
  const play = plays.find(({ simulator }) => simulator.practice === practice)!;
  return { name: play.name, root, simulator: play.simulator, practice };
});

describe.each(machines)('the machine of $name', ({ root, simulator, practice }) => {
  it('has every target and every first state that it names', () => {
    // A missing target throws when the machine is made; a missing first state only when it is entered.
    const nodes = nodesUnder(root);
    expect(nodes.length).toBeGreaterThan(15);
    for (const node of nodes) {
      expect(
        [...node.transitions.values()].flat().every(({ target }) => target === undefined || target.length === 1),
      ).toBe(true);
      const { initial } = node.config;
      if (initial !== undefined) expect(Object.keys(node.states)).toContain(initial);
    }
  });

  it('does nothing by itself: no calls, no timers, no moves without an event', () => {
    expect(selfActing(root)).toEqual([]);
  });

  it('has a state for each page of its sites, and a screen for each', () => {
    const pages = practice.sites.flatMap(({ id, pages: ownPages }) =>
      Object.keys(ownPages).map((name) => `${id}.${name}`),
    );
    expect(pagesOf(root).sort()).toEqual(pages.sort());
    const { start, screenOf } = simulator;
    for (const page of pages as PageId[]) expect(screenOf({ ...start, page }).page).toBe(page);
  });
});

describe.each(machines)('the descriptions of $name', ({ practice }) => {
  it('leave nothing undone that the machine would take', () => {
    expect(faultsOf(practice)).toEqual([]);
  });
});

describe('descriptions are refused', () => {
  const page = { screen: () => never(), backTo: 'court' as const };
  const never = (): never => {
    throw new Error('nobody looks');
  };
  const nothing = (): null => null;
  const leads = { to: ['a.one' as never], does: nothing };
  const site = { id: 'a', pages: { one: page }, deeds: {} };
  const faults = (...sites: Parameters<typeof faultsOf>[0]['sites']) => faultsOf({ sites, devices: [] });

  it.each([
    [
      'if an event is answered on a page and everywhere',
      [
        site,
        { ...site, id: 'b', hears: { 'x.y': { does: nothing } } },
        { ...site, id: 'x', deeds: { y: { on: ['one'], does: nothing } } },
      ],
    ],
    [
      'if two deeds of one event lead on from one place',
      [
        { ...site, hears: { 'x.y': leads } },
        { ...site, id: 'x', deeds: { y: leads } },
      ],
    ],
    [
      'if two parts of a site say what is begun there',
      [
        { ...site, own: null },
        { ...site, pages: {}, own: 1 },
      ],
    ],
    ['if a page is there twice', [site, site]],
    ['if the name of a page has a dot', [{ ...site, pages: { 'one.two': page } }]],
  ])('%s', (_, sites) => {
    expect(faults(...sites)).toHaveLength(1);
  });

  it('and not otherwise', () => {
    expect(faults(site, { ...site, id: 'b' })).toEqual([]);
  });
});

describe('a machine is refused', () => {
  const rootOf = (config: object) => createMachine(config).root as unknown as StateNode;

  it('if it calls out, waits, or moves by itself', () => {
    const states = { a: { invoke: { src: 'x' } }, b: { after: { 10: 'a' } }, c: { always: 'a' } };
    expect(selfActing(rootOf({ initial: 'a', states }))).toHaveLength(3);
  });

  it('if a target is not there', () => {
    expect(() => rootOf({ initial: 'a', states: { a: { on: { go: 'nowhere' } } } })).toThrow('nowhere');
  });
});
