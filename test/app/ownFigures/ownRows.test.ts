import { describe, expect, it } from 'vitest';
import { mostOwnRows } from '../../../src/app/ownFigures/mostOwnRows.ts';
import { ownRows, tableIssue, type OwnRow } from '../../../src/app/ownFigures/ownRows.ts';
import type { OwnTable } from '../../../src/app/ports/ownTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { finish } from '../../../src/derive/finish.ts';
import { issueMessage } from '../../../src/formulas/issueMessage.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownCell, ownTable } from '../../support/ownTable.ts';

const read = (table: OwnTable): readonly OwnRow[] => finish(ownRows(table, newestDataset));
const readRow = (...row: readonly ShownValue[]): OwnRow | undefined => read(ownTable([row]))[0];

function why(row: OwnRow | undefined): string {
  return row?.kind === 'refused' ? issueMessage(row.issue, 'zh-CN') : `${row?.kind}`;
}

describe('ownRows', () => {
  it('reads a row by the parsers of the functions, with the precision of its digits', () => {
    expect(
      readRow('济源', '进出口', '', '2020年', '120.50', '亿元', '郑州海关', '快报'),
    ).toMatchObject({
      kind: 'answers',
      row: 1,
      observation: {
        id: 'own:419001|trade||level|2020',
        source: 'own:郑州海关',
        period: '2020',
        value: 120.5,
        halfWidth: 0.005,
        unit: '亿元',
        printed: '120.50亿元',
        note: '快报',
      },
    });
  });

  it('takes a bare year of a stock as its end', () => {
    const row = readRow('济源', '常住人口', '', 2030, 73.1, '万人');
    expect(row).toMatchObject({ observation: { period: '@2030' } });
  });

  it('reads growth by its measure, per cent by what a cell shows', () => {
    const table = ownTable([['济源', '进出口', '', 2031, 0.053, '', '', '', '增速']]);
    const shown = table.rows.map((row) =>
      row.map((cell) => (cell.value === 0.053 ? ownCell(0.053, '5.3%') : cell)),
    );
    expect(read({ ...table, rows: shown })[0]).toMatchObject({
      kind: 'answers',
      observation: { measure: 'yoy', value: 5.3, unit: '%' },
    });
    expect(why(read(table)[0])).toBe('“单位”为空；请填写，如 %。');
  });

  it.each([
    [['济原', '进出口', '', 2020, 1, '亿元'], '没有“济原”，是否“济源”（419001）？'],
    [['', '进出口', '', 2020, 1, '亿元'], '“place”为空；请填写。'],
    [['济源', '进出口', '', 'latest', 1, '亿元'], '“latest”不指定一个时期；请写明，如 2025。'],
    [['济源', '进出口', '', 2020, '约120', '亿元'], '“数值”须是一个数，不是“约120”。'],
    [['济源', '进出口', '', 2020, 1, ''], '“单位”为空；请填写，如 亿元。'],
    [['济源', '进出口', '', 2020, 1, '%'], '单位“%”不适用；该数以亿元计。'],
    [
      ['济源', '进出口', '', 2020, 1, '', '', '', '位次'],
      '位次要有对照，表中没有这一列，不能自录。',
    ],
    [
      ['济源', '进出口', '', 2020, 1, '%', '', '', '占比'],
      '占比要有对照，表中没有这一列，不能自录。',
    ],
    [['济源', '差额', '', 2020, 1, '亿元'], /^“差额”有两种意思/u],
    [['济源', '贸易逆差', '', 2020, 1, '亿元'], /^“贸易逆差”不单作指标/u],
    [['constructor', '进出口', '', 2020, 1, '亿元'], /^没有“constructor”/u],
    [['济源', '进出口', '', 2020, 1, '亿元', '长'.repeat(100_000)], '“来源”超过500个字符。'],
    [['<img src=x onerror=alert(1)>', '进出口', '', 2020, 1, '亿元'], /^没有“<img/u],
  ])('leaves out %j and says why', (row, words) => {
    expect(why(readRow(...row))).toMatch(words);
  });

  it('does not take what our own function answers', () => {
    const table = ownTable([['济源', '进出口', '', 2020, 1, '亿元']]);
    const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, isOurs: true })));
    expect(why(read({ ...table, rows })[0])).toMatch(/^“数值”由本加载项的函数算出/u);
  });

  it('lets the published figure go first, and tells agreement from contradiction', () => {
    const same = readRow('济源', '进出口', '', 2025, 527.7, '亿元');
    const coarse = readRow('济源', '进出口', '', 2025, 528, '亿元');
    const other = readRow('济源', '进出口', '', 2025, 530, '亿元');
    expect([same, coarse, other].map((row) => row?.kind)).toEqual(Array(3).fill('published'));
    expect([same, coarse, other]).toMatchObject(
      [true, true, false].map((agrees) => ({ beside: { agrees, figure: { value: 527.7 } } })),
    );
  });

  it('leaves out rows of one figure that differ, and takes the first of those that agree', () => {
    const row = ['济源', '进出口', '', 2020];
    const agreeing = read(ownTable([[...row, 120.5, '亿元'], [''], [...row, 1_205_000, '万元']]));
    expect(agreeing).toMatchObject([{ kind: 'answers' }, { kind: 'repeats', row: 3, of: 1 }]);
    const differing = read(
      ownTable([
        [...row, 120.5, '亿元'],
        [...row, 122, '亿元'],
      ]),
    );
    expect(differing.map(why)).toEqual([
      '与第2行是同一个数而数值不同；请只留一行。',
      '与第1行是同一个数而数值不同；请只留一行。',
    ]);
  });
});

describe('a full table', () => {
  const row = ['济源', '进出口', '', 2020, 120.5, '亿元'];

  it('of one figure is told row by row, each number that it says compared once', () => {
    const same = read(ownTable(Array.from({ length: mostOwnRows }, () => row)));
    expect(same[0]).toMatchObject({ kind: 'answers', row: 1 });
    expect(same.slice(1).every((each) => each.kind === 'repeats' && each.of === 1)).toBe(true);
    const other = read(
      ownTable(
        Array.from({ length: mostOwnRows }, (_row, at) => [
          '济源',
          '进出口',
          '',
          2020,
          at + 1,
          '亿元',
        ]),
      ),
    );
    expect(new Set(other.map((each) => each.kind))).toEqual(new Set(['refused']));
    expect(why(other[0])).toMatch(/^与第\d+行是同一个数而数值不同/u);
  }, 5000);

  it('tells the rows beside which a third one differs, also where two of them agree', () => {
    const [place, indicator, breakdown, period] = row;
    const rows = [121, 120.5, 125].map((value) => [
      place ?? '',
      indicator ?? '',
      breakdown ?? '',
      period ?? '',
      value,
      '亿元',
    ]);
    expect(read(ownTable(rows)).map(why)).toEqual([
      '与第3行是同一个数而数值不同；请只留一行。',
      '与第3行是同一个数而数值不同；请只留一行。',
      '与第1行是同一个数而数值不同；请只留一行。',
    ]);
  });
});

describe('tableIssue', () => {
  it('tells missing columns and rows beyond the limit', () => {
    const table = ownTable([]);
    expect(tableIssue(table)).toBeUndefined();
    const bare = tableIssue({ ...table, headers: ['地区', '列1'] });
    expect(bare && issueMessage(bare, 'zh-CN')).toBe(
      '自录表缺列：指标、时期、数值、单位；请补上表头。',
    );
    const long = tableIssue({ ...table, count: mostOwnRows + 1 });
    expect(long && issueMessage(long, 'en-US')).toBe('Only the first 2000 rows are read.');
  });
});
