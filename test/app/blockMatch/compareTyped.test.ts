import { describe, expect, it } from 'vitest';
import { compareTyped } from '../../../src/app/blockMatch/compareTyped.ts';

const trade = { value: 6501.8, unit: '亿元' };
const growth = { value: 0.16834, unit: '1' };

describe('compareTyped', () => {
  it.each([
    [6501.8, trade, { kind: 'equal' }],
    [6502, trade, { kind: 'rounded', decimals: 0 }],
    // Cut off is not rounded.
    [6501, trade, { kind: 'differs' }],
    [6500, trade, { kind: 'differs' }],
    // Finer than what was published: not the same number.
    [6501.83, trade, { kind: 'differs' }],
    [0.168, growth, { kind: 'rounded', decimals: 3 }],
    [16.8, growth, { kind: 'percent' }],
    [17, growth, { kind: 'percent' }],
    [16.7, growth, { kind: 'differs' }],
    [-24.2, { value: -0.242, unit: '1' }, { kind: 'percent' }],
    [12.25, { value: 12.25, unit: '1' }, { kind: 'equal' }],
    [65018000, { value: 0.1 + 65017999.9, unit: '万元' }, { kind: 'equal' }],
    [1e-7, { value: 1.4e-7, unit: '亿元' }, { kind: 'rounded', decimals: 7 }],
    // Anything small rounds to 0.
    [0, growth, { kind: 'differs' }],
    [0, { value: 0, unit: '亿元' }, { kind: 'equal' }],
    [650.18, trade, { kind: 'differs' }],
    // A level is no percentage.
    [650180, trade, { kind: 'differs' }],
  ] as const)('compares %s with %o', (typed, answered, agreement) => {
    expect(compareTyped(typed, answered)).toEqual(agreement);
  });
});
