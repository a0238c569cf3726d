import { describe, expect, it } from 'vitest';
import { isInUnit } from '../../src/dataset/isInUnit.ts';

describe('isInUnit', () => {
  it.each([
    ['level', '亿美元', '亿元', false],
    ['level', '亿美元', '万美元', true],
    ['level', '亿美元', undefined, true],
    ['yoy', '%', '1', true],
    ['rank', '位', '亿元', true],
  ] as const)('%s in %s, asked in %s: %s', (measure, unit, wantedUnit, answers) => {
    expect(isInUnit({ measure, unit }, wantedUnit)).toBe(answers);
  });
});
