import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/components/fact/day-of.ts';
import { dateInWords, timeInWords } from '../../src/components/fact/fact-text.ts';
import { courtFiles, courtIds, sources } from '../support/content.ts';
import { builtPages } from './built-page.ts';
import { decoded } from './passages.ts';

const textOf = (address: string) =>
  decoded(builtPages.find((page) => page.address === address)?.root.textContent ?? '').replace(/\s+/g, ' ');

const places = courtIds.flatMap((id) => {
  const { clerkHours } = courtFiles[id]!;
  const addresses = [`/courts/${id}/`, '/courts/', '/faq/whom-do-i-call/', '/tonight/'];
  return clerkHours ? addresses.map((address) => ({ id, address, clerkHours })) : [];
});

// A person who calls at night wants to know when somebody will answer, wherever the number is printed.
describe.each(places)('the hours of the clerk’s office of $id', ({ address, clerkHours: { value, ...read } }) => {
  it(`stand on ${address}, with the day of their source`, () => {
    const text = textOf(address);
    const { asOf } = dayOf(read, sources[read.source]);
    const hours = `${timeInWords(value.from)} to ${timeInWords(value.until)}`;
    const said = text.split('The clerk’s office is open').slice(1);
    expect(
      said.some(
        (passage) => passage.slice(0, 200).includes(hours) && passage.slice(0, 200).includes(dateInWords(asOf)),
      ),
    ).toBe(true);
  });
});
