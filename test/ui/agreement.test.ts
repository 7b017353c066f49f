import { expect, it } from 'vitest';
import { compared } from '../../src/components/compare/agreement.ts';

it.each([
  { name: 'all the same', values: ['a', 'a', 'a'], agreement: 'same', apart: [false, false, false] },
  { name: 'the same but for one', values: ['a', 'b', 'a'], agreement: 'differs', apart: [false, true, false] },
  { name: 'all different', values: ['a', 'b', 'c'], agreement: 'differs', apart: [false, false, false] },
  { name: 'two camps', values: ['a', 'b', 'a', 'b'], agreement: 'differs', apart: [false, false, false, false] },
  { name: 'known for some', values: ['a', null, 'a'], agreement: 'sameWhereKnown', apart: [false, false, false] },
  { name: 'known for one', values: [null, 'a', null], agreement: 'one', apart: [false, false, false] },
  { name: 'known for nobody', values: [null, null], agreement: 'none', apart: [false, false] },
  { name: 'one court alone', values: ['a'], agreement: 'same', apart: [false] },
  {
    name: 'lists',
    values: [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
    ],
    agreement: 'differs',
    apart: [false, true, false],
  },
  {
    name: 'not known is not apart',
    values: ['a', 'a', null, 'b'],
    agreement: 'differs',
    apart: [false, false, false, true],
  },
])('$name', ({ values, agreement, apart }) => {
  expect(compared(values)).toEqual({ agreement, apart });
});
