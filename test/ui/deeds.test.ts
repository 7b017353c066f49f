import { describe, expect, it } from 'vitest';
import { addressIdOf } from '../../src/simulator/sites/browser/addresses.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import { deed, instruction } from '../../src/ui/coach/deeds.ts';
import { strings } from '../support/content.ts';
import { plays } from '../model/plays.ts';
import { wayOf } from '../support/ways.ts';

describe.each(plays)('on the way through $name', ({ variant, simulator }) => {
  const { states } = wayOf(simulator, variant.isGoal);
  const offers = states.flatMap((state) => simulator.offersIn(state).map((offer) => ({ state, offer })));

  it('everything that can be done has words as an instruction and as a deed, with nothing left to fill in', () => {
    const words = offers.flatMap(({ state, offer }) => [
      instruction(offer, simulator, state, strings),
      deed(offer.event, simulator, state, strings),
    ]);
    expect(words.filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
  });

  it('an instruction says what to do and where, by the name on the screen', () => {
    for (const { state, offer } of offers) {
      const said = instruction(offer, simulator, state, strings);
      if (offer.kind === 'press') expect(said).toContain(`“${offer.control.label.text}”`);
      if (offer.kind === 'fill') expect(said).toContain(`“${offer.field.label.text}”`);
    }
  });

  it('an address that the coach names leads where the coach means', () => {
    const { offers: advised } = wayOf(simulator, variant.isGoal);
    const gone = advised.flatMap((offer, index) => {
      if (offer.kind !== 'go') return [];
      const named = /https?:\/\/\S+/.exec(instruction(offer, simulator, states[index]!, strings))?.[0] ?? '';
      return [{ means: offer.to, names: addressIdOf(named, simulator.momentOf(simulator.start)) }];
    });
    expect(gone.filter(({ means, names }) => means !== names)).toEqual([]);
  });

  it('no deed holds a value of the card: it says which value, never the text', () => {
    const values = Object.values(simulator.setting.card).filter((value) => value.length > 6);
    const deeds = offers.map(({ state, offer }) => deed(offer.event, simulator, state, strings));
    expect(deeds.filter((text) => values.some((value) => text.includes(value)))).toEqual([]);
  });
});

describe('a deed', () => {
  const { simulator } = plays[0]!;
  const { start } = simulator;
  const filled = (value: 'empty' | 'other' | 'pacerUsername'): PracticeEvent => ({
    type: 'field.filled',
    field: 'username',
    value,
  });

  it('tells typing the right value, something else, and emptying apart', () => {
    expect(deed(filled('pacerUsername'), simulator, start, strings)).toBe('Typed the PACER username into “Username”');
    expect(deed(filled('other'), simulator, start, strings)).toBe('Typed something else into “Username”');
    expect(deed(filled('empty'), simulator, simulator.replay([filled('other')]), strings)).toBe('Emptied “Username”');
  });

  it('does not name an address outside the practice', () => {
    expect(deed({ type: 'address.entered', to: 'elsewhere' }, simulator, start, strings)).toBe(strings.didElsewhere);
  });
});
