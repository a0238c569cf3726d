import { describe, expect, it } from 'vitest';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { isOwnId } from '../../../src/domain/ownId.ts';
import type { CellInput } from '../../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../../src/formulas/evaluateFunction.ts';
import { functionOf } from '../../../src/formulas/functions/functionCatalogue.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

const stepping = { now: () => performance.now(), pause: async () => Promise.resolve() };

async function withRows(rows: readonly (readonly ShownValue[])[]): Promise<Dataset> {
  const { dataset } = await ownDataset(newestDataset, ownTable(rows), stepping);
  return dataset;
}

function ask(dataset: Dataset, id: string, ...given: readonly CellInput[]): unknown {
  const definition = functionOf(id);
  if (definition === undefined) throw new Error(id);
  const result = evaluateFunction(definition, given, { dataset, language: 'zh-CN' });
  if (!result.ok) return result.issue.code;
  return result.value.kind === 'table' ? result.value.rows : result.value.value;
}

const rows = [
  ['济源', '进出口', '', 2020, '120.5', '亿元', '郑州海关'],
  ['济源', '出口', '', 2020, '60.25', '亿元'],
  ['济源', '出口', '', 2025, '300.2', '亿元'],
  ['济源', '进出口', '', 2025, '530', '亿元'],
  ['漯河', '粮食产量', '', 2024, '188.0', '万吨', '漯河市统计局'],
];

const typed = withRows(rows);

describe('ownDataset', () => {
  it.each([
    ['a typed figure', 'TRADE', ['济源', 2020], 120.5],
    ['in another unit', 'TRADE', ['济源', 2020, null, null, '万元'], 1_205_000],
    ['its status', 'STATUS', ['济源', '进出口', 2020], /^own 自录 .*本工作簿自录（郑州海关）$/u],
    ['its source', 'SOURCE', ['济源', '进出口', 2020], '资料来源：本工作簿自录（郑州海关）'],
    [
      'a source that nobody named',
      'SOURCE',
      ['济源', '出口', 2020, null, null, 'full'],
      '本工作簿自录.',
    ],
    ['what follows from two of them', 'TRADE', ['济源', 2020, '进口'], 60.25],
    ['as computed', 'STATUS', ['济源', '进口', 2020], /^computed 测算 .*本工作簿自录（郑州海关）/u],
    ['what follows from one and a printed one', 'TRADE', ['济源', 2025, '进口'], 227.5],
    ['naming both', 'SOURCE', ['济源', '进口', 2025], /大象新闻.*本工作簿自录.*经测算/u],
    ['growth on a printed level, on one base', 'YOY', ['漯河', '粮食产量', 2024], 188 / 185 - 1],
    ['the published figure first', 'TRADE', ['济源', 2025], 527.7],
    ['whose status stays', 'STATUS', ['济源', '进出口', 2025], /^published/u],
    [
      'nothing own as published',
      'FIGURE',
      ['济源', '进出口', 2020, null, null, null, null, '公布'],
      'implied-base-only',
    ],
    [
      'nothing own as known on a day',
      'TRADE',
      ['济源', 2020, null, null, null, null, '@2026-12-31'],
      'implied-base-only',
    ],
  ])('answers %s', async (_name, id, given, expected) => {
    const answer = ask(await typed, id, ...given);
    if (typeof expected === 'number') expect(answer).toBeCloseTo(expected, 9);
    else
      expect(answer).toEqual(
        expected instanceof RegExp ? expect.stringMatching(expected) : expected,
      );
  });

  it('explains a computed figure down to the typed ones', async () => {
    const steps = ask(await typed, 'EXPLAIN', '济源', '进口', 2020);
    expect(steps).toEqual([
      expect.arrayContaining(['步骤', '方法']),
      [
        '1',
        '济源市',
        '进口',
        2020,
        60.25,
        '亿元',
        60.195,
        60.305,
        '合计：[1.1] − [1.2]',
        '',
        '',
        '',
      ],
      [
        '1.1',
        '济源市',
        '进出口',
        2020,
        120.5,
        '亿元',
        120.45,
        120.55,
        '自录',
        '本工作簿自录（郑州海关）',
        '120.5亿元',
        '',
      ],
      [
        '1.2',
        '济源市',
        '出口',
        2020,
        60.25,
        '亿元',
        60.245,
        60.255,
        '自录',
        '本工作簿自录',
        '60.25亿元',
        '',
      ],
    ]);
  });

  it('changes no answer of the edition but where there was none', async () => {
    const dataset = await typed;
    const places = ['419001', '411100', '410000', '410100'];
    const changed = places.flatMap((place) =>
      newestDataset.figuresOf(place).filter((figure) => {
        const now = dataset.figure(figure.id);
        return now?.value !== figure.value || now.status !== figure.status;
      }),
    );
    expect(changed).toEqual([]);
    const added = dataset.figures.filter(({ id }) => newestDataset.figure(id) === undefined);
    expect(added.length).toBeGreaterThan(4);
    expect(added.every(({ id }) => isOwnId(id))).toBe(true);
  });

  it('is used in short steps', async () => {
    let pauses = 0;
    let time = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    await ownDataset(newestDataset, ownTable(rows), { now: () => (time += 1), pause });
    expect(pauses).toBeGreaterThan(100);
  });
});
