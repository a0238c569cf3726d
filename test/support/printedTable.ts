import * as fc from 'fast-check';
import type { ShownValue } from '../../src/app/ports/selection.ts';

/** A table as bureaus print it, before any number is in it. */
export interface PrintedTable {
  readonly values: readonly (readonly ShownValue[])[];
  /** What stands above the selection. */
  readonly title: string;
}

type Row = readonly ShownValue[];

const places = [
  '郑州市',
  '洛阳',
  '济源示范区',
  '许昌市',
  'Zhengzhou',
  '全省',
  '焦作',
  '航空港区',
  '全市',
];
const years = [2023, 2024, 2025, '2024年', '2025年上半年', '2023H1', '1H25'];
const flows = [
  '进出口',
  '出口',
  '进口总额',
  '进出口总值(亿元)',
  'GDP',
  '常住人口',
  '进出口(亿美元)',
  '其中：出口',
];
const measures = ['同比(%)', '增速', '比上年±%', '占比', '增幅', '增长(%)', '位次'];
const members = [
  '民营企业',
  '国有企业',
  '一般贸易',
  '加工贸易',
  '其中：一般贸易',
  '其中：国有企业',
];
const months = ['1-2月', '1-3月', '上半年', '1-9月', '全年', '累计', '去年'];
const scopes = ['2025年河南省', '2023年上半年许昌市', '1H2025', '2025年1-6月', '2025年洛阳市', ''];
/** What a title names joined by marks. */
const listed = [
  '进出口及增速',
  'GDP、进出口增速',
  '进出口、增速和位次',
  '出口和进口占比',
  '增速、2024年和2025年上半年进出口',
];
const units = ['（单位：亿元）', '(CNY bn)', ',单位:万元', '（亿美元）', ''];

/** Notes that change no number, and such as do. */
const notes = [
  '',
  '注：表中为初步统计数',
  '资料来源：河南省统计局',
  '注：部分数据因四舍五入，分项之和不等于合计。',
  '数据来源：郑州海关；注：1-2月数据合并发布',
  '注：“-”表示无数据',
];

const some = (words: readonly ShownValue[], least = 1): fc.Arbitrary<Row> =>
  fc.shuffledSubarray([...words], { minLength: least, maxLength: Math.min(4, words.length) });

/** A row of the table, its numbers left out. */
const line = (labels: Row, width: number): Row => [
  ...labels,
  ...Array.from({ length: width }, () => ''),
];

/** Labels down and headers across, all numbers left out. */
function grid(corner: ShownValue, down: Row, across: Row): readonly Row[] {
  return [[corner, ...across], ...down.map((label) => line([label], across.length))];
}

const simple = fc
  .record({
    corner: fc.constantFrom('', '地区', '进出口', '出口(亿元)'),
    down: some(places),
    across: fc.oneof(some(years), some(flows), withMeasures(flows), withMeasures(years)),
  })
  .map(({ corner, down, across }) => grid(corner, down, across));

function withMeasures(words: readonly ShownValue[]): fc.Arbitrary<Row> {
  return fc
    .tuple(some(words), fc.constantFrom(...measures))
    .map(([headers, measure]) => headers.flatMap((header) => [header, measure]));
}

const turned = simple.map(([head = [], ...rows]) =>
  head.map((_cell, column) => [head, ...rows].map((row) => row[column] ?? '')),
);

const byMonth = fc
  .record({ down: some(months), across: withMeasures(['进出口', '出口', '进口']) })
  .map(({ down, across }) => grid('月份', down, across));

const twoRows = fc
  .record({
    outer: some(['2024年', '2025年', '2023年']),
    inner: some(['进出口', '出口', '同比']),
    down: some(places),
  })
  .map(twoRowTable);

function twoRowTable({
  outer,
  inner,
  down,
}: Readonly<Record<'outer' | 'inner' | 'down', Row>>): readonly Row[] {
  const reaching = outer.flatMap((period) => inner.map((_name, at) => (at === 0 ? period : '')));
  const names = outer.flatMap(() => inner);
  return [
    ['地区', ...reaching],
    ['', ...names],
    ...down.map((label) => line([label], names.length)),
  ];
}

const twoColumns = fc
  .record({ outer: some(places), inner: some(members), across: some(['进出口', '出口', '占比']) })
  .map(twoColumnTable);

function twoColumnTable({
  outer,
  inner,
  across,
}: Readonly<Record<'outer' | 'inner' | 'across', Row>>): readonly Row[] {
  return [
    ['地区', '项目', ...across],
    ...outer.flatMap((place) =>
      inner.map((name, at) => line([at === 0 ? place : '', name], across.length)),
    ),
  ];
}

/** Tables of every shape, with a title in or above them, running numbers before and notes below. */
export const printedTable: fc.Arbitrary<PrintedTable> = fc
  .record({
    rows: fc.oneof<fc.Arbitrary<readonly Row[]>[]>(simple, turned, byMonth, twoRows, twoColumns),
    title: fc.tuple(
      fc.constantFrom(...scopes),
      fc.constantFrom('进出口', '出口总值', '主要指标', 'GDP', ...listed),
      fc.constantFrom(...units),
    ),
    isInside: fc.boolean(),
    isNumbered: fc.boolean(),
    note: fc.constantFrom(...notes),
  })
  .map(({ rows, title: words, isInside, isNumbered, note }) => {
    const title = words.join('');
    const width = (rows[0]?.length ?? 1) + (isNumbered ? 1 : 0);
    const numbered = isNumbered ? rows.map((row, at) => [at === 0 ? '序号' : at, ...row]) : rows;
    return {
      title: isInside ? '' : title,
      values: [
        ...(isInside ? [line([title], width - 1)] : []),
        ...numbered,
        ...(note === '' ? [] : [line([note], width - 1)]),
      ],
    };
  });
