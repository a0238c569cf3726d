import { describe, expect, it } from 'vitest';
import { qualifiers as allQualifiers } from '../../src/domain/observation.ts';
import { statedBounds } from '../../src/domain/statedBounds.ts';

describe('statedBounds', () => {
  it.each<[string, number, number | null, string, number | null, number | null]>([
    ['527.7亿元', 527.7, 0.05, 'exact', 527.65, 527.75],
    ['近七成', 70, 5, 'about', 65, 70],
    ['近千億', 1000, null, 'about', null, 1000],
    ['nearly50billionyuan', 500, null, 'about', null, 500],
    ['約合130億元', 130, null, 'about', null, null],
    ['36万元左右', 36, 0.5, 'about', 35.5, 36.5],
    ['附近七成', 70, 5, 'about', 65, 75],
    ['超60%', 60, 5, 'over', 60, 65],
    ['突破2000億元', 2000, null, 'over', 2000, null],
    ['不足百萬', 100, null, 'under', null, 100],
    ['前20强', 20, 0, 'within', 20, 20],
    ['约超2000亿元', 2000, null, 'about+over', null, null],
    ['千亿级', 1000, null, 'class', null, null],
  ])('%s lies on its side', (printed, value, halfWidth, names, low, high) => {
    const qualifiers = allQualifiers.filter((name) => names.split('+').includes(name));
    expect(statedBounds({ value, halfWidth, qualifiers, printed })).toEqual({ low, high });
  });
});
