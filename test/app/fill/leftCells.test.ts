import { describe, expect, it } from 'vitest';
import type { LeftCell } from '../../../src/app/fill/recognisedTable.ts';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';
import type { Values } from '../../support/recognised.ts';

const left = (values: Values, title = ''): readonly LeftCell[] | undefined =>
  recogniseTable({ values, row: 0, column: 0, title }, { dataset, language: 'zh-CN' })?.left;

const unit = { kind: 'question', reason: '单位“亿美元”不适用；该数以亿元计，币种不折算。' };

describe('what is left alone between headers that are understood', () => {
  it('is told of the header, where all its cells are', () => {
    const values = [
      ['', '金额（亿美元）', '同比'],
      ['郑州市', '', ''],
      ['济源市', '', ''],
    ];
    expect(left(values, '2025年各市进出口')).toEqual([
      { row: 0, column: 1, text: '金额（亿美元）', problem: unit },
    ]);
  });

  it('is told of the row, where all its cells are', () => {
    const values = [
      ['2025年郑州', '进出口', '出口'],
      ['总额（亿美元）', '', ''],
      ['总额（亿元）', '', ''],
    ];
    expect(left(values)).toEqual([{ row: 1, column: 0, text: '总额（亿美元）', problem: unit }]);
  });

  it('is told of the cell, where its headers contradict each other', () => {
    const values = [
      ['', '民营企业进出口', '进出口'],
      ['郑州市国有企业', '', ''],
      ['洛阳市', '', ''],
    ];
    expect(left(values, '2025年')).toEqual([
      { row: 1, column: 1, text: '', problem: { kind: 'unfit', of: 'breakdown' } },
    ]);
  });

  it('is nothing where every cell is asked, or its header is refused', () => {
    const values = [
      ['2025年', '进出口', '服务贸易'],
      ['郑州市', '', ''],
    ];
    expect(left(values)).toEqual([]);
  });
});
