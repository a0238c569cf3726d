import { describe, expect, it } from 'vitest';
import { alignDecimals } from '../../../src/app/fill/alignDecimals.ts';
import { formula as worksheetFormula } from '../../support/worksheetFormula.ts';

const aligned = (...formats: readonly string[]): readonly (string | undefined)[] =>
  alignDecimals(
    formats.map((numberFormat) => [
      { kind: 'formula' as const, formula: worksheetFormula('=1'), numberFormat },
    ]),
  ).map(([cell]) => (cell?.kind === 'formula' ? cell.numberFormat : undefined));

describe('alignDecimals', () => {
  it.each([
    [
      ['#,##0', '#,##0.0', '#,##0.00'],
      ['#,##0_._0_0', '#,##0.0_0', '#,##0.00'],
    ],
    [
      ['0.0%', '0.00%'],
      ['0.0_0%', '0.00%'],
    ],
    // What is aligned stays, also when it is done again.
    [
      ['#,##0', '#,##0'],
      ['#,##0', '#,##0'],
    ],
    [
      ['#,##0_._0', '#,##0.0'],
      ['#,##0_._0', '#,##0.0'],
    ],
    // What is no format of a figure stays.
    [
      ['yyyy', '#,##0.0'],
      ['yyyy', '#,##0.0'],
    ],
  ])('makes %j of a column %j', (formats, expected) => {
    expect(aligned(...formats)).toEqual(expected);
  });

  it('looks at each column alone, and leaves what is no formula', () => {
    const formula = worksheetFormula('=1');
    const row = [
      { kind: 'text', text: '郑州', numberFormat: '0' },
      { kind: 'formula', formula, numberFormat: '#,##0' },
      { kind: 'formula', formula },
    ] as const;
    expect(alignDecimals([row])).toEqual([row]);
  });
});
