import { describe, expect, it } from 'vitest';
import { explore } from '../../src/coach/explore.ts';
import { statechartOf } from '../../src/commands/statechart-of.ts';
import { refuse } from '../../src/domain/refusal.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../src/simulator/core/blocks.ts';
import { valueIn } from '../../src/simulator/core/moment.ts';
import { machineFor, simulatorOf } from '../../src/simulator/core/simulator.ts';
import type { Site } from '../../src/simulator/core/site.ts';
import { courtPractice } from '../../src/simulator/practices/court.ts';
import { court } from '../support/worlds.ts';

// A new site is nothing more than what is written here, and its words.
declare module '../../src/simulator/core/names.ts' {
  interface Pages {
    'fees.due': true;
    'fees.paid': true;
  }
  interface Fields {
    receipt: true;
  }
  interface Owns {
    fees: number;
  }
  interface Events {
    'fees.opened': unknown;
    'fees.submitted': unknown;
  }
}

const words = (text: string) => ({ text, grade: 'illustrative' as const });

const fees: Site<'fees'> = {
  id: 'fees',
  own: 0,
  pages: {
    due: {
      screen: (moment) => ({
        page: 'fees.due',
        address: 'https://fees.example',
        title: words(`Fees due, asked ${moment.own.fees ?? 0} times`),
        menuBar: null,
        blocks: [
          ...refusalBlocks(moment),
          fieldBlock(moment, 'receipt', words('Receipt'), ['empty', 'other']),
          buttonBlock(words('Submit'), { type: 'fees.submitted' }),
        ],
      }),
      backTo: 'court',
    },
    paid: {
      screen: () => ({
        page: 'fees.paid',
        address: 'https://fees.example/paid',
        title: words('Paid'),
        menuBar: null,
        blocks: [buttonBlock(words('Fees'), { type: 'fees.opened' })],
      }),
      backTo: 'court',
    },
  },
  deeds: {
    opened: { to: ['fees.due'], does: () => ({ to: 'fees.due', own: { fees: 1 } }) },
    submitted: {
      on: ['due'],
      to: ['fees.paid'],
      does: (moment) => (valueIn(moment, 'receipt') === 'empty' ? refuse('username-missing') : { to: 'fees.paid' }),
    },
  },
};

const start = scenarioOf('link').variants[0].start(court);
const practice = { ...courtPractice, sites: [...courtPractice.sites, fees] };
const simulator = simulatorOf({ ...start, practice, page: 'fees.due' });

describe('a new site is its room and its words', () => {
  it('shows its pages, and does what can be done there', () => {
    const { start: due, step, screenOf, reasonIn, addressOf } = simulator;
    expect(screenOf(due).title.text).toBe('Fees due, asked 0 times');
    const refused = step(due, { type: 'fees.submitted' });
    expect(reasonIn(refused)).toBe('username-missing');
    const filled = step(refused, { type: 'field.filled', field: 'receipt', value: 'other' });
    const paid = step(filled, { type: 'fees.submitted' });
    expect(screenOf(paid).title.text).toBe('Paid');
    expect(addressOf(paid)).toBe('court');
    expect(screenOf(step(paid, { type: 'fees.opened' })).title.text).toBe('Fees due, asked 1 times');
  });

  it('cannot lead to a page that it does not declare', () => {
    const { opened } = fees.deeds;
    const wrong = { ...fees, deeds: { ...fees.deeds, opened: { ...opened!, to: [] } } };
    const { start: due, step } = simulatorOf({
      ...start,
      practice: { ...courtPractice, sites: [...courtPractice.sites, wrong] },
      page: 'fees.due',
    });
    expect(() => step(due, { type: 'fees.opened' })).toThrow(
      'fees.opened leads to fees.due, which it does not declare',
    );
  });

  it('drops what was begun there when another page opens', () => {
    const again = simulator.replay([{ type: 'fees.opened' }]);
    expect(again.own.fees).toBe(1);
    expect(simulator.step(again, { type: 'address.entered', to: 'elsewhere' }).own.fees).toBe(0);
  });

  it('is explored with all others, and stands in the statechart', () => {
    const pages = new Set([...explore(simulator).values()].map(({ state }) => state.page));
    expect(pages).toContain('fees.paid');
    expect(pages).toContain('court.linkDone');
    const chart = statechartOf(machineFor(practice), 'fees');
    expect(chart).toContain('fees_due --> fees_paid : fees.submitted');
    expect(chart).not.toContain('court_');
  });
});

describe('a statechart', () => {
  it('of a site has its pages and what leads from one to the next', () => {
    const chart = statechartOf(machineFor(courtPractice), 'court');
    expect(chart).toContain('court_linkEntry --> court_linkVerify : court.credentialsSubmitted');
    expect(chart).toContain('court --> court_loggedOut : court.loggedOut');
  });

  it('of a practice has also what leads there from everywhere', () => {
    expect(statechartOf(machineFor(courtPractice))).toContain(
      'practice --> browser_elsewhere : browser.elsewhereOpened',
    );
  });

  it('of a site that does not exist says which there are', () => {
    expect(() => statechartOf(machineFor(courtPractice), 'bank')).toThrow('no site "bank"');
  });
});
