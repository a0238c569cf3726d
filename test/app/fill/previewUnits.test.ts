import { describe, expect, it } from 'vitest';
import { previewUnits } from '../../../src/app/fill/previewUnits.ts';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

describe('previewUnits', () => {
  it.each<[string, readonly (readonly ShownValue[])[], object]>([
    [
      'the table, percentages aside',
      [
        ['2023H1', '进出口', '同比', '出口'],
        ['许昌', '', '', ''],
      ],
      { at: 'table', unit: '亿元' },
    ],
    [
      'the table, where there is none',
      [
        ['GDP增速', '2025H1'],
        ['焦作', ''],
      ],
      { at: 'table', unit: '' },
    ],
    [
      'its columns',
      [
        ['2023H1', '进出口(亿元)', '出口(万元)', '同比(%)'],
        ['许昌', '', '', ''],
      ],
      { at: 'columns', units: ['亿元', '万元', ''] },
    ],
    [
      'its rows',
      [
        ['2023H1', '许昌', '郑州'],
        ['进出口(亿元)', '', ''],
        ['出口(万元)', '', ''],
      ],
      { at: 'rows', units: ['亿元', '万元'] },
    ],
  ])('says the unit of %s once', (_what, values, units) => {
    const table = recogniseTable({ values, row: 0, column: 0 }, context);
    expect(table && previewUnits(table)).toEqual(units);
  });

  it('leaves units in cells that share none', () => {
    const cell = { row: 0, column: 0, number: '1', status: 'published', reason: '' } as const;
    const header = { value: '', parts: [], suggestions: [] };
    const preview = [
      [
        { ...cell, unit: '亿元' },
        { ...cell, unit: '位' },
      ],
      [
        { ...cell, unit: '位' },
        { ...cell, unit: '亿元' },
      ],
    ];
    const across = { kind: 'period', headers: [header, header] } as const;
    expect(previewUnits({ preview, across })).toEqual({ at: 'cells' });
  });
});
