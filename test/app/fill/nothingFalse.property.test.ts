import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecognisedTable } from '../../../src/app/fill/recognisedTable.ts';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { normalizeName, spellingsOf } from '../../../src/domain/name.ts';
import { firstDataset as dataset } from '../../support/firstEdition.ts';
import { printedTable, type PrintedTable } from '../../support/printedTable.ts';
import { propertyFactor, propertyRuns } from '../../support/propertyRuns.ts';

/** Whole tables are read twice an example, and two cores may be busy. */
const timeout = 120_000 * propertyFactor;

const context = { dataset, language: 'zh-CN' } as const;

/** Words that change what is counted, of which no name in the edition has any. */
const strange =
  `服务贸易 不含 海关关区 都市圈 钢铁 保税仓 扣除 目标值 预算数 计划数 加权 城镇 剔除 口岸办 修订前 可比口径 规下 境外 转口 累加
  机电 原产 excluding services seasonally adjusted ex-oil plan budget revised bonded Co., Ltd. ppi-deflated`
    .split(/\s+/u)
    .filter((word) => {
      const name = normalizeName(word);
      const { places, indicators, breakdowns } = dataset.edition;
      return [...places, ...indicators, ...breakdowns].every((item) =>
        spellingsOf(item).every((spelling) => !normalizeName(spelling).includes(name)),
      );
    });

const recognise = ({ values, title }: PrintedTable): RecognisedTable | undefined =>
  recogniseTable({ values, row: 1, column: 0, title }, context);

/** Every number that would be written, by its place; a table that is none has none. */
function numbers(table: RecognisedTable | undefined): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { row, column, number, unit, status } of table?.preview.flat() ?? []) {
    if (table?.block[row]?.[column]?.kind !== 'formula') continue;
    written.set(`${row} ${column}`, `${number}${unit} ${String(status)}`);
  }
  return written;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * Whether a cell stands in a row or column that repeats another one, or behind such a one: it asks what the other asks, and is left
 * alone for that, or for what stands between the two, is not understood and may head the second. Where the other is no longer
 * understood it may answer in its place.
 */
function isRepeat(table: RecognisedTable | undefined, spot: string): boolean {
  const [row = 0, column = 0] = spot.split(' ').map(Number);
  const refused = table?.unknown ?? [];
  const isStrange = (heading: string): boolean =>
    refused.some(({ text, problem }) => text === heading && problem.kind === 'unknown');
  const again = refused.filter(
    ({ problem }) =>
      problem.kind === 'again' || (problem.kind === 'under' && isStrange(problem.text)),
  );
  const behind = refused.filter(
    (one) =>
      one.problem.kind === 'nothing-before' &&
      again.some((other) => other.row === one.row - 1 || other.column === one.column - 1),
  );
  return [...again, ...behind].some((one) => one.row === row || one.column === column);
}

/** All cells with words; above the table stands row -1. */
function wordySpots({ values, title }: PrintedTable): readonly Spot[] {
  const inside = values.flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column }])),
  );
  return title === '' ? inside : [...inside, { row: -1, column: 0 }];
}

function withWord(
  table: PrintedTable,
  { row, column }: Spot,
  word: string,
  at: number,
): PrintedTable {
  const insert = (text: string): string => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + word + text.slice(place);
  };
  if (row === -1) return { ...table, title: insert(table.title) };
  const text = String(table.values[row]?.[column] ?? '');
  return {
    ...table,
    values: table.values.map((line, index) =>
      index === row ? line.with(column, insert(text)) : line,
    ),
  };
}

/** A note that is asked about holds all numbers back; with a word in it, it may be none. */
function withoutNote(table: PrintedTable, { row, column }: Spot): PrintedTable {
  const isNote = /^\s*注：/u.test(String(table.values[row]?.[column] ?? ''));
  const values = table.values.map((line, at) => (at === row ? line.with(column, '') : line));
  return isNote ? { ...table, values } : table;
}

const changed = fc
  .record({
    table: printedTable,
    word: fc.constantFrom(...strange),
    spot: fc.nat(),
    at: fc.nat({ max: 40 }),
  })
  .map(({ table, word, spot, at }) => {
    const spots = wordySpots(table);
    const where = spots[spot % spots.length] ?? { row: 0, column: 0 };
    return { table, where, after: withWord(table, where, word, at) };
  });

describe('a word that is not understood', () => {
  it('is there to be tried', () => {
    expect(strange.length).toBeGreaterThan(20);
  });

  it('never changes a number that is filled in', { timeout }, () => {
    fc.assert(
      fc.property(changed, ({ table, where, after }) => {
        const known = recognise(withoutNote(table, where));
        const before = numbers(known);
        for (const [spot, number] of numbers(recognise(after))) {
          if (!isRepeat(known, spot)) expect(before.get(spot)).toBe(number);
        }
      }),
      propertyRuns(500),
    );
  });

  it(
    'stops what it stands over or before, and in a title or a note everything',
    { timeout },
    () => {
      fc.assert(
        fc.property(changed, ({ where, after }) => {
          const { row, column } = where;
          const value = after.values[row]?.[column];
          const isNote = typeof value === 'string' && /^\s*(?:注|(?:资料|数据)来源)：/u.test(value);
          const filled = [...numbers(recognise(after)).keys()];
          const isUnder = (spot: string): boolean => {
            const [atRow = '', atColumn = ''] = spot.split(' ');
            return row === -1 || Number(atRow) === row || Number(atColumn) === column;
          };
          expect(isNote ? filled : filled.filter(isUnder)).toEqual([]);
        }),
        propertyRuns(500),
      );
    },
  );
});

describe('a text among the numbers', () => {
  it('stops the filling', { timeout }, () => {
    fc.assert(
      fc.property(printedTable, fc.constantFrom(...strange), fc.nat(), (table, word, at) => {
        const spots = [...numbers(recognise(table)).keys()];
        const [row = 0, column = 0] = (spots[at % spots.length] ?? '').split(' ').map(Number);
        fc.pre(spots.length > 0);
        const values = table.values.map((line, index) =>
          index === row ? line.with(column, word) : line,
        );
        expect(numbers(recognise({ ...table, values })).size).toBe(0);
      }),
      propertyRuns(100),
    );
  });
});

/** Measures as titles name them, with what stands in the formulas that ask for them. */
const measures = [
  ['增速', 'YOY('],
  ['占全省比重', '"share"'],
  ['位次', '"rank"'],
  ['目标', '"target"'],
  ['增量', '"increase"'],
  ['growth', 'YOY('],
] as const;

const listing = fc.constantFrom('、', '和', '及', '与', '/', ' and ', '，');

/** A title that joins names and measures, over headers that are these names alone. */
const claimed = fc
  .record({
    names: fc.shuffledSubarray(['进出口', '出口', 'GDP', '常住人口'], { minLength: 1 }),
    said: fc.shuffledSubarray([...measures], { minLength: 1, maxLength: 2 }),
    mark: listing,
    isFirst: fc.boolean(),
    isJoined: fc.boolean(),
    scope: fc.constantFrom('2024年各市', '2024年河南、郑州', '郑州2024年'),
    unit: fc.constantFrom('', '（%）', '（亿元）'),
  })
  .map(({ names, said, mark, isFirst, isJoined, scope, unit }) => {
    const [list, words] = [names.join(mark), said.map(([word]) => word).join(mark)];
    const behind = `${list}${isJoined ? mark : ''}${words}`;
    const title = `${scope}${isFirst ? `${words}：${list}` : behind}${unit}`;
    return {
      said,
      table: {
        title,
        values: [
          ['地区', ...names],
          ['郑州市', ...names.map(() => '')],
        ],
      },
    };
  });

const parts = ['2024年上半年', '2025年1-6月', 'H1 2024', '2025Q1', '2024年9月末', '2025年一季度'];

function formulas(table: RecognisedTable | undefined): readonly string[] {
  return (table?.block ?? []).flatMap((row) =>
    row.flatMap((content) => (content.kind === 'formula' ? [String(content.formula)] : [])),
  );
}

describe('what a title names', () => {
  it('is asked for by a formula, or nothing is filled', { timeout }, () => {
    fc.assert(
      fc.property(claimed, ({ table, said }) => {
        const written = formulas(recognise(table));
        const isAsked = ([, mark]: (typeof measures)[number]): boolean =>
          written.some((formula) => formula.includes(mark));
        if (written.length > 0) expect(said.filter((one) => !isAsked(one))).toEqual([]);
      }),
      propertyRuns(200),
    );
  });

  it('is never the whole year of a part of it', { timeout }, () => {
    const periods = fc.shuffledSubarray(parts, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(periods, listing, fc.boolean(), (said, mark, isOpen) => {
        const title = `${said.join(mark)}郑州市进出口${isOpen ? '' : '（亿元）'}`;
        const values = [
          ['', 2024, '2025年'],
          ['进出口', '', ''],
        ];
        expect(formulas(recognise({ title, values }))).toEqual([]);
      }),
      propertyRuns(200),
    );
  });
});
