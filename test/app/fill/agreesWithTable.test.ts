import { describe, expect, it } from 'vitest';
import { agreesWithTable } from '../../../src/app/fill/agreesWithTable.ts';
import type { Said, SaidPart } from '../../../src/app/fill/said.ts';
import { tableFacts } from '../../../src/app/fill/tableFacts.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

type Part = readonly [SaidPart['kind'], string];

function agrees(clause: string, ...parts: readonly Part[]): boolean {
  const fixed: Said = new Map(
    parts.map(([kind, id]) => [kind, { kind, id, label: id, isPlain: false }]),
  );
  const facts = tableFacts({ down: [], across: [], fixed }, [], dataset);
  return agreesWithTable(clause, facts, { dataset, language: 'zh-CN' });
}

describe(agreesWithTable, () => {
  it.each<readonly [clause: string, parts: readonly Part[]]>([
    ['单位：亿元', [['indicator', 'gdp']]],
    [
      '单位：万元',
      [
        ['indicator', 'gdp'],
        ['unit', '万元'],
      ],
    ],
    ['绝对数按现价计算', [['indicator', 'gdp']]],
    [
      '增长速度按不变价计算',
      [
        ['indicator', 'gdp'],
        ['measure', 'yoy'],
      ],
    ],
    [
      '本表为2024年数据',
      [
        ['period', '2024'],
        ['indicator', 'gdp'],
      ],
    ],
    [
      '本表为1-6月数据',
      [
        ['period', '2024H1'],
        ['indicator', 'gdp'],
      ],
    ],
    ['以人民币计价', [['indicator', 'exports']]],
    [
      '常住人口为年末数',
      [
        ['indicator', 'population'],
        ['period', '2024'],
      ],
    ],
    ['不含农户', [['indicator', 'fixed-investment']]],
    ['按收发货人所在地统计', [['indicator', 'exports']]],
  ])('knows that the table asks so: %s', (clause, parts) => {
    expect(agrees(clause, ...parts)).toBe(true);
  });

  it.each<readonly [clause: string, parts: readonly Part[]]>([
    ['单位：万元', [['indicator', 'gdp']]],
    ['按不变价计算', [['indicator', 'gdp']]],
    [
      '增长速度按不变价计算',
      [
        ['indicator', 'exports'],
        ['measure', 'yoy'],
      ],
    ],
    [
      '本表为2023年数据',
      [
        ['period', '2024'],
        ['indicator', 'gdp'],
      ],
    ],
    [
      '本表为1-6月数据',
      [
        ['period', '2024'],
        ['indicator', 'gdp'],
      ],
    ],
    [
      '以人民币计价',
      [
        ['indicator', 'exports'],
        ['unit', '亿美元'],
      ],
    ],
    [
      '常住人口为年末数',
      [
        ['indicator', 'gdp'],
        ['period', '2024'],
      ],
    ],
    ['不含济源', [['indicator', 'gdp']]],
    [
      '2024年为计划数',
      [
        ['period', '2024'],
        ['indicator', 'gdp'],
      ],
    ],
    ['同比增速', [['indicator', 'gdp']]],
  ])('knows it of no other: %s', (clause, parts) => {
    expect(agrees(clause, ...parts)).toBe(false);
  });
});
