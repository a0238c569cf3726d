import { describe, expect, it } from 'vitest';
import { shown, shownRows } from '../../support/evaluateFormula.ts';
import { universeDataset } from '../../support/universeDataset.ts';

const dataset = universeDataset(18);

describe('countedMembers', () => {
  it('stands in STATUS and in the arithmetic of EXPLAIN', () => {
    expect(shown('=HENAN.STATUS("郑州","进出口",2020,,"位次")', { dataset })).toContain(
      '18个成员中18个有数',
    );
    const [, row] = shownRows('=HENAN.EXPLAIN("郑州","进出口",2020,,"位次")', { dataset });
    expect(row?.[8]).toMatch(/\(18个成员中18个有数\)$/u);
    const english = { dataset, language: 'en-US' } as const;
    expect(shown('=HENAN.STATUS("Zhengzhou","trade",2020,,"rank")', english)).toContain(
      '18 of 18 members have a figure',
    );
  });
});
