import { describe, expect, it } from 'vitest';
import { numeralUnits } from '../../../src/cli/numeral/numeralUnits.ts';

describe('numeralUnits', () => {
  it('adds the units of a package with what they count', () => {
    const units = numeralUnits(['亿元', '万标箱', '%']);
    expect(units).toEqual(expect.arrayContaining(['万标箱', '标箱', '元', '%', '家', 'percent']));
  });

  it('has the longest first, and no pure number', () => {
    const units = numeralUnits(['平方公里', '%']);
    expect(units.indexOf('平方公里')).toBeLessThan(units.indexOf('公里'));
    expect(units).not.toContain('1');
  });
});
