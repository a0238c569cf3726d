import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/app/coverage/coverage.ts';
import { planCoverageBlock } from '../../../src/app/coverage/planCoverageBlock.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const trade = coverage(context, { indicator: 'trade', breakdown: '', measure: 'level' });

describe('coverage', () => {
  it('maps places and periods, ascending', () => {
    expect(trade.places.map(({ label }) => label)).toEqual([
      '郑州市',
      '洛阳市',
      '焦作市',
      '许昌市',
      '济源市',
    ]);
    expect(trade.periods.map(({ code }) => code)).toEqual([
      '2023H1',
      '2024H1',
      '2024',
      '2025H1',
      '2025H2',
      '2025',
    ]);
  });

  it('tells published, computed, implied and missing apart', () => {
    const statuses = trade.cells.map((row) => row.map(({ status }) => status));
    expect(statuses[0]).toEqual([
      'missing',
      'implied-base',
      'published',
      'published',
      'computed',
      'published',
    ]);
    expect(statuses[1]?.at(-1)).toBe('computed');
    expect(trade.counts).toMatchObject({
      published: 6,
      computed: 2,
      'implied-base': 1,
      missing: 21,
    });
  });

  it('shows a conflict', () => {
    const exports = coverage(context, { indicator: 'exports', breakdown: '', measure: 'level' });
    expect(exports.cells.flat().map(({ status }) => status)).toContain('conflict');
  });

  it('has no figure where there is one in another currency only', () => {
    const real = { dataset: firstDataset, language: 'zh-CN' } as const;
    const map = coverage(real, { indicator: 'trade', breakdown: '', measure: 'level' });
    const row = map.places.findIndex(({ id }) => id === '410100');
    const column = map.periods.findIndex(({ code }) => code === '2017');
    expect(map.cells[row]?.[column]).toEqual({ status: 'missing' });
  });

  it('is empty for what does not exist', () => {
    const none = coverage(context, { indicator: 'gdp', breakdown: '', measure: 'level' });
    expect([none.places, none.periods, none.cells]).toEqual([[], [], []]);
  });
});

describe('planCoverageBlock', () => {
  it('is a table whose formulas refer to its headers, gaps included', () => {
    const chosen = { fromRow: 0, toRow: 1, fromColumn: 4, toColumn: 5 };
    const { kind, block } = planCoverageBlock(context, trade, chosen, { row: 9, column: 2 });
    expect(kind).toBe('table');
    expect(
      block.map((row) =>
        row.map((cell) => {
          if (cell.kind === 'formula') return cell.formula;
          return cell.kind === 'text' ? cell.text : cell.kind;
        }),
      ),
    ).toEqual([
      ['进出口（亿元）', '2025H2', '2025'],
      ['郑州', '=HENAN.TRADE($C11,D$10)', '=HENAN.TRADE($C11,E$10)'],
      ['洛阳', '=HENAN.TRADE($C12,D$10)', '=HENAN.TRADE($C12,E$10)'],
    ]);
    expect(block[1]?.[1]).toMatchObject({ numberFormat: '#,##0.0" 测算"' });
  });

  it('asks for an implied base and marks it', () => {
    const chosen = { fromRow: 0, toRow: 1, fromColumn: 1, toColumn: 1 };
    const { block } = planCoverageBlock(context, trade, chosen, { row: 0, column: 0 });
    expect(block[1]?.[1]).toMatchObject({
      formula: '=HENAN.TRADE($A2,B$1,,,,"可测算")',
      numberFormat: '#,##0.0" 隐含基数"',
    });
    // A gap stays the plain question.
    expect(block[2]?.[1]).toEqual({ kind: 'formula', formula: '=HENAN.TRADE($A3,B$1)' });
  });

  it.each(['trade', 'exports', 'imports'])('answers each figure that the map shows: %s', (id) => {
    const real = { dataset: firstDataset, language: 'en-US' } as const;
    const map = coverage(real, { indicator: id, breakdown: '', measure: 'level' });
    const [toRow, toColumn] = [map.places.length - 1, map.periods.length - 1];
    const whole = { fromRow: 0, toRow, fromColumn: 0, toColumn };
    const { block } = planCoverageBlock(real, map, whole, { row: 0, column: 0 });
    const answered = block
      .slice(1)
      .map((row) => row.slice(1).map((cell) => 'numberFormat' in cell));
    expect(answered).toEqual(map.cells.map((row) => row.map(({ figure }) => figure !== undefined)));
  });
});
