import { describe, expect, it } from 'vitest';
import { isCurrency } from '../../src/domain/isCurrency.ts';
import { parseUnit } from '../../src/domain/unit.ts';

describe('isCurrency', () => {
  it.each([
    ['亿元', true],
    ['RMB100m', true],
    ['万美元', true],
    ['万辆', false],
    ['%', false],
    ['元/人', false],
  ])('of %s is %s', (unit, expected) => {
    expect(isCurrency(parseUnit(unit).base)).toBe(expected);
  });
});
