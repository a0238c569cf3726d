import { describe, expect, it } from 'vitest';
import { isGrowthOfGrowth } from '../../../src/app/fill/isGrowthOfGrowth.ts';
import { nothingSaid, type Said, type SaidPart } from '../../../src/app/fill/said.ts';

const said = (...parts: readonly (readonly [SaidPart['kind'], string, number, number])[]): Said =>
  new Map(
    parts.map(([kind, id, row, column]) => [
      kind,
      { kind, id, label: id, isPlain: true, at: { row, column, value: id } },
    ]),
  );

const label = said(['indicator', 'gdp', 1, 0], ['measure', 'yoy', 1, 0]);

describe('isGrowthOfGrowth', () => {
  it('is a growth of the periods before it, beside a growth', () => {
    expect(
      isGrowthOfGrowth({
        left: label,
        top: said(['measure', 'yoy', 0, 3], ['period', '2024', 0, 2]),
      }),
    ).toBe(true);
  });

  it('is none where the period stands above it or in the same cell, or the label is a level', () => {
    const above = said(['measure', 'yoy', 1, 3], ['period', '2024', 0, 3]);
    const same = said(['measure', 'yoy', 0, 3], ['period', '2024', 0, 3]);
    const beside = said(['measure', 'yoy', 0, 3], ['period', '2024', 0, 2]);
    expect(isGrowthOfGrowth({ left: label, top: above })).toBe(false);
    expect(isGrowthOfGrowth({ left: label, top: same })).toBe(false);
    expect(isGrowthOfGrowth({ left: said(['indicator', 'gdp', 1, 0]), top: beside })).toBe(false);
    expect(isGrowthOfGrowth({ left: nothingSaid, top: nothingSaid })).toBe(false);
  });
});
