import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import type { PageId } from '../../src/simulator/core/screen.ts';
import { everyPage } from '../support/pages.ts';
import { plays } from './plays.ts';
import { leavingTheirRegion, nodesUnder, pagesOf, roots, selfActing, type StateNode } from './regions.ts';

describe('the machine', () => {
  it.each(plays)(
    'begins $name on the page that its scenario names',
    ({ variant, place, simulator: { start, screenOf } }) => {
      expect(start.page).toBe(variant.start(place).page);
      expect(screenOf(start).page).toBe(variant.start(place).page);
    },
  );

  it('changes nothing for an event that means nothing where it comes', () => {
    const { start, step } = plays[0]!.simulator;
    expect(step(start, { type: 'link.confirmed' })).toBe(start);
    expect(step(start, { type: 'telephone.said', topic: 'reactivate' })).toBe(start);
  });

  it('of all sites together has every page', () => {
    expect([...new Set(roots.flatMap(({ root }) => pagesOf(root)))].sort()).toEqual(everyPage);
  });
});

describe.each(roots)('the machine of $name', ({ root, scenario }) => {
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

  it('never leads from one region into another', () => {
    expect(leavingTheirRegion(root)).toEqual([]);
  });

  it('has a screen for each of its pages', () => {
    const { start, screenOf } = plays.find((one) => one.scenario.id === scenario)!.simulator;
    expect(pagesOf(root).length).toBeGreaterThan(15);
    for (const page of pagesOf(root) as PageId[]) expect(screenOf({ ...start, page }).page).toBe(page);
  });
});

describe('a machine is refused', () => {
  const rootOf = (config: object) => createMachine(config).root as unknown as StateNode;

  it('if it calls out, waits, or moves by itself', () => {
    const states = { a: { invoke: { src: 'x' } }, b: { after: { 10: 'a' } }, c: { always: 'a' } };
    expect(selfActing(rootOf({ initial: 'a', states }))).toHaveLength(3);
  });

  it('if a link in one region leads into another, from inside it or from above', () => {
    const page = { initial: 'a', states: { a: { on: { open: '#m.mail.read' } } } };
    const mail = { initial: 'list', states: { list: {}, read: {} } };
    const inside = rootOf({ id: 'm', type: 'parallel', states: { page, mail } });
    expect(leavingTheirRegion(inside)).toEqual(['m.page.a: open leads to m.mail.read']);
    const above = rootOf({ id: 'm', type: 'parallel', on: { open: '.mail.read' }, states: { page: {}, mail } });
    expect(leavingTheirRegion(above)).toHaveLength(1);
  });

  it('if a target is not there', () => {
    expect(() => rootOf({ initial: 'a', states: { a: { on: { go: 'nowhere' } } } })).toThrow('nowhere');
  });
});
