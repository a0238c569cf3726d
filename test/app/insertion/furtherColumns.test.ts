import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/app/formulaText/formulaArgument.ts';
import {
  furtherCell,
  furtherColumnName,
  furtherColumns,
} from '../../../src/app/insertion/furtherColumns.ts';
import { furtherOf, planBeside } from '../../../src/app/insertion/planFigure.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const asked = {
  of: '419001',
  place: literal('济源'),
  indicator: literal('trade'),
  period: literal(2025),
};

describe('furtherCell', () => {
  it.each([
    ['growth', '同比', '=HENAN.YOY("济源","trade",2025)'],
    ['share', '占全省', '=HENAN.SHARE("济源","trade",2025,,"河南")'],
    ['rank', '位次', '=HENAN.RANKING("济源","trade",2025)'],
    ['source', '来源', '=HENAN.SOURCE("济源","trade",2025)'],
  ] as const)('of %s stands under %s', (column, name, formula) => {
    expect(furtherColumnName(column, context)).toBe(name);
    expect(furtherCell(column, asked, context)).toEqual({ kind: 'formula', formula });
  });
});

describe('planBeside', () => {
  it('puts what is wanted beside the figure, each in its own format', () => {
    const figure = sampleDataset.figure('jy-1');
    if (figure === undefined) throw new Error('no figure');
    expect(furtherOf(figure)).toBe(furtherColumns);
    expect(planBeside(figure, ['rank'], context).block).toEqual([
      [
        { kind: 'formula', formula: '=HENAN.TRADE("济源",2025)', numberFormat: '#,##0.0' },
        { kind: 'formula', formula: '=HENAN.RANKING("济源","trade",2025)', numberFormat: '0' },
      ],
    ]);
  });

  it('offers nothing beside a share or a part', () => {
    const [share, part] = ['jy-5', 'jy-4'].map((id) => sampleDataset.figure(id));
    expect([share, part].map((figure) => (figure === undefined ? 0 : furtherOf(figure)))).toEqual([
      [],
      [],
    ]);
  });
});
