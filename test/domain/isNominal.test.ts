import { describe, expect, it } from 'vitest';
import { isNominal } from '../../src/domain/isNominal.ts';

describe('isNominal', () => {
  it.each([
    ['nominal', '亿元', true],
    ['nominal', '辆', true],
    ['nominal', '%', false],
    ['nominal', '1', false],
    ['real', '亿元', false],
    ['comparable', '亿元', false],
  ] as const)('%s in %s: %s', (growth, unit, expected) => {
    expect(isNominal({ growth, unit })).toBe(expected);
  });
});
