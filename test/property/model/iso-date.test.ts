import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/model/iso-date';

describe('the day of a moment', () => {
  it('is the one that the calendar has', () => {
    const moments = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(dayOf(moment.getTime())).toBe(moment.toISOString().slice(0, 10));
      }),
    );
  });

  it('is none outside the years that a date can have', () => {
    expect(dayOf(Date.UTC(10_000, 0, 1))).toBeNull();
    expect(dayOf(Number.NaN)).toBeNull();
  });
});
