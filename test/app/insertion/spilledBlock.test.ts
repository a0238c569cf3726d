import { describe, expect, it } from 'vitest';
import { spilledBlock } from '../../../src/app/insertion/spilledBlock.ts';
import { formula } from '../../support/worksheetFormula.ts';

describe('spilledBlock', () => {
  it('enters the formula in the first cell only, and formats every cell', () => {
    const call = formula('=HENAN.TIMESERIES("郑州","trade",2024,2025)');
    const rows = [
      [2024, '#N/A'],
      [2025, 6501.8],
    ];
    const formats = [
      ['0', undefined],
      ['0', '#,##0.0'],
    ];
    expect(spilledBlock(call, rows, formats)).toEqual([
      [
        { kind: 'formula', formula: call, numberFormat: '0' },
        { kind: 'spilled', text: '#N/A' },
      ],
      [
        { kind: 'spilled', text: '2025', numberFormat: '0' },
        { kind: 'spilled', text: '6501.8', numberFormat: '#,##0.0' },
      ],
    ]);
  });
});
