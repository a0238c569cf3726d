import { describe, expect, it } from 'vitest';
import { mapCell } from '../../../src/app/atlas/mapCell.ts';
import { cellAt } from '../../../src/app/insertion/cellContents.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;
const place = { value: '郑州', argument: cellAt(0, 1, 'row') };
const period = { value: 2025, argument: cellAt(1, 0, 'column') };

describe('mapCell', () => {
  it('refers to the place and the period of its headers', () => {
    expect(mapCell({ indicator: 'trade', measure: 'level' }, place, period, context)).toEqual({
      kind: 'formula',
      formula: '=HENAN.TRADE(B$1,$A2)',
      numberFormat: '#,##0.0',
    });
  });

  it('asks for growth by its own function', () => {
    expect(mapCell({ indicator: 'trade', measure: 'yoy' }, place, period, context)).toMatchObject({
      formula: '=HENAN.YOY(B$1,"trade",$A2)',
    });
  });
});
