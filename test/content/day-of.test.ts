import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/components/fact/day-of.ts';

describe('the day as of which a value holds', () => {
  const read = { asOf: '2026-11-20', undated: true } as const;

  it('is that of its source', () => {
    expect(dayOf({ source: 's' }, { asOf: '2021-11-15' })).toEqual({ asOf: '2021-11-15', isUndated: false });
    expect(dayOf({ source: 's' }, read)).toEqual({ asOf: '2026-11-20', isUndated: true });
  });

  it('is its own where it names one, and then the source does not make it undated', () => {
    expect(dayOf({ source: 's', asOf: '2025-12-01' }, read)).toEqual({ asOf: '2025-12-01', isUndated: false });
    expect(dayOf({ source: 's', asOf: '2025-12-01', undated: true }, { asOf: '2021-11-15' })).toEqual({
      asOf: '2025-12-01',
      isUndated: true,
    });
  });

  it('is asked for where neither names one', () => {
    expect(() => dayOf({ source: 's' }, {})).toThrow('content/sources/s.yaml names none');
    expect(() => dayOf({ source: 's' }, undefined)).toThrow();
  });
});
