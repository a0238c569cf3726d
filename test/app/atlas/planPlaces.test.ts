import { describe, expect, it } from 'vitest';
import { planPlaces } from '../../../src/app/atlas/planPlaces.ts';
import { tileMap } from '../../../src/app/atlas/tileMap.ts';
import { answeredBlock } from '../../../src/app/insertion/answeredBlock.ts';
import type { CellContent } from '../../../src/app/ports/block.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;
const of = { indicator: 'trade', measure: 'level', period: '2025' } as const;
const anchor = { row: 1, column: 1 };
const shown = (cell: CellContent): unknown =>
  cell.kind === 'formula' ? cell.formula : cell.kind === 'text' ? cell.text : cell.kind;

describe('planPlaces', () => {
  const map = tileMap(mapDataset, of, 'zh-CN');

  it('writes names, the period and formulas that refer to both', () => {
    const plan = planPlaces(map, { further: [], hasChart: false }, context, anchor);
    expect(plan.kind).toBe('table');
    expect(plan.block.map((row) => row.map(shown)).slice(0, 3)).toEqual([
      [expect.stringContaining('进出口'), '2025'],
      ['郑州', '=HENAN.TRADE($B3,C$2)'],
      ['济源', '=HENAN.TRADE($B4,C$2)'],
    ]);
    expect(plan.block.length).toBe(6);
    expect(plan.block[3]?.[1]).toMatchObject({ numberFormat: '#,##0.0" 测算"' });
  });

  it('writes beside each figure what is wanted, in its own number format', () => {
    const further = ['growth', 'share', 'rank', 'source'] as const;
    const { block } = planPlaces(map, { further, hasChart: false }, context, anchor);
    expect(block[0]?.map(shown).slice(2)).toEqual(['同比', '占全省', '位次', '来源']);
    expect(block[1]?.map(shown).slice(2)).toEqual([
      '=HENAN.YOY($B3,"trade",$C$2)',
      '=HENAN.SHARE($B3,"trade",$C$2,,"河南")',
      '=HENAN.RANKING($B3,"trade",$C$2)',
      '=HENAN.SOURCE($B3,"trade",$C$2)',
    ]);
    const [, zhengzhou] = answeredBlock(block, anchor, context);
    expect(zhengzhou?.map(({ text }) => text)).toEqual([
      '郑州',
      '6,501.8',
      '16.83% 测算',
      expect.stringMatching(/^(?:约 ?)?70%/u),
      expect.stringMatching(/^(?:1|第1位)/u),
      expect.stringContaining('大象新闻'),
    ]);
  });

  it('draws those that have a figure, and nothing beside it', () => {
    const plan = planPlaces(map, { further: ['growth'], hasChart: true }, context, anchor);
    expect(plan.block.length).toBe(4);
    expect(plan.block[0]?.length).toBe(2);
    const [chart] = plan.charts ?? [];
    expect(chart).toMatchObject({ kind: 'column', hasNames: true });
    expect(chart?.title).toContain('2025年');
    expect(chart?.title).toContain('亿元');
  });

  it('has no growth of a growth', () => {
    const growth = tileMap(mapDataset, { ...of, measure: 'yoy', period: '2025H1' }, 'zh-CN');
    const plan = planPlaces(growth, { further: ['growth'], hasChart: false }, context, anchor);
    expect(plan.block[1]?.map(shown)).toEqual(['郑州', '=HENAN.YOY($B3,"trade",C$2)']);
  });
});
