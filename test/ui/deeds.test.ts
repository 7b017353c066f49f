import { describe, expect, it } from 'vitest';
import { addressIdOf } from '../../src/simulator/core/addresses.ts';
import type { PracticeEvent } from '../../src/simulator/core/event.ts';
import { offersIn } from '../../src/simulator/core/offers.ts';
import { replay } from '../../src/simulator/core/simulator.ts';
import { deed, instruction } from '../../src/ui/deeds.ts';
import { strings } from '../support/content.ts';
import { plays } from '../model/plays.ts';
import { wayOf } from '../support/ways.ts';

describe.each(plays)('on the way through $name', ({ variant, start }) => {
  const { states } = wayOf(start, variant.isGoal);
  const offers = states.flatMap((state) => offersIn(state).map((offer) => ({ state, offer })));

  it('everything that can be done has words as an instruction and as a deed, with nothing left to fill in', () => {
    const words = offers.flatMap(({ state, offer }) => [
      instruction(offer, state, strings),
      deed(offer.event, state, strings),
    ]);
    expect(words.filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
  });

  it('an instruction says what to do and where, by the name on the screen', () => {
    for (const { state, offer } of offers) {
      const said = instruction(offer, state, strings);
      if (offer.kind === 'press') expect(said).toContain(`“${offer.control.label.text}”`);
      if (offer.kind === 'fill') expect(said).toContain(`“${offer.field.label.text}”`);
    }
  });

  it('an address that the coach names leads where the coach means', () => {
    const { offers: advised } = wayOf(start, variant.isGoal);
    const gone = advised.flatMap((offer, index) => {
      if (offer.kind !== 'go') return [];
      const named = /https?:\/\/\S+/.exec(instruction(offer, states[index]!, strings))?.[0] ?? '';
      return [{ means: offer.to, names: addressIdOf(named, start.context) }];
    });
    expect(gone.filter(({ means, names }) => means !== names)).toEqual([]);
  });

  it('no deed holds a value of the card: it says which value, never the text', () => {
    const values = Object.values(start.context.setting.card).filter((value) => value.length > 6);
    const deeds = offers.map(({ state, offer }) => deed(offer.event, state, strings));
    expect(deeds.filter((text) => values.some((value) => text.includes(value)))).toEqual([]);
  });
});

describe('a deed', () => {
  const { start } = plays[0]!;
  const filled = (value: 'empty' | 'other' | 'pacerUsername'): PracticeEvent => ({
    type: 'field.filled',
    field: 'username',
    value,
  });

  it('tells typing the right value, something else, and emptying apart', () => {
    expect(deed(filled('pacerUsername'), start, strings)).toBe('Typed the PACER username into “Username”');
    expect(deed(filled('other'), start, strings)).toBe('Typed something else into “Username”');
    expect(deed(filled('empty'), replay(start, [filled('other')]), strings)).toBe('Emptied “Username”');
  });

  it('does not name an address outside the practice', () => {
    expect(deed({ type: 'address.entered', to: 'elsewhere' }, start, strings)).toBe(strings.didElsewhere);
  });
});
