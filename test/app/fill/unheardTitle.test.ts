import { describe, expect, it } from 'vitest';
import type { TableChoice } from '../../../src/app/fill/recognisedTable.ts';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

type Values = readonly (readonly ShownValue[])[];

function filled(title: string, values: Values, choice: TableChoice = {}) {
  const input = { values, row: 1, column: 0, title };
  const table = recogniseTable(input, { dataset, language: 'zh-CN' }, choice);
  return {
    asks: table?.asks.map(({ id }) => id),
    numbers: table?.preview.flat().flatMap(({ number }) => (number === '' ? [] : [number])),
    formulas: table?.block.flat().filter(({ kind }) => kind === 'formula').length ?? 0,
  };
}

const years: Values = [
  ['指标', '2025年', '2024年'],
  ['进出口', '', ''],
];
const amounts: Values = [
  ['地区', '数值'],
  ['郑州', ''],
];

describe('what a title says that no header does', () => {
  it.each([
    ['months over whole years', '2025年1-6月郑州市进出口（亿元）', years],
    [
      'a half over years that are numbers',
      '2025年上半年各市进出口（亿元）',
      [
        ['', 2025, 2024],
        ['郑州', '', ''],
      ],
    ],
    [
      'months in English',
      'Zhengzhou trade, Jan-Jun (CNY bn)',
      [
        ['', 2024, 2025],
        ['Trade', '', ''],
      ],
    ],
    [
      '累计 over single months',
      '2021年河南省累计进出口（亿元）',
      [
        ['月份', '进出口'],
        ['2021年5月', ''],
      ],
    ],
    ['a growth over 数值', '2024年各市GDP增速', amounts],
    [
      'a rank over 指标值',
      '2024年各市进出口位次',
      [
        ['地区', '指标值'],
        ['郑州', ''],
      ],
    ],
    [
      'a growth in dollars over 同比',
      '2023年河南省美元计同比',
      [
        ['指标', '同比'],
        ['进出口', ''],
      ],
    ],
  ] as const)('holds the filling back: %s', (_what, title, values) => {
    const { asks = [], formulas } = filled(title, values);
    expect([asks.length > 0, formulas]).toEqual([true, 0]);
  });

  it('fills by the headers alone where that is the answer', () => {
    const id = 'unheard:measure:yoy';
    const answered = filled('2024年各市GDP增速', amounts, {
      answers: { [id]: 'as-read' },
      indicator: 'gdp',
    });
    expect(answered.formulas).toBe(1);
  });

  it('asks nothing where headers say it too, or it is a year', () => {
    expect(
      filled('2025年各市进出口（亿元）', [
        ['', 2025, 2024],
        ['郑州', '', ''],
      ]).asks,
    ).toEqual([]);
    expect(
      filled('2025年1-6月各市进出口（亿元）', [
        ['', '2025年1-6月'],
        ['郑州', ''],
      ]).asks,
    ).toEqual([]);
    expect(
      filled('2024年各市GDP增速', [
        ['地区', '增速'],
        ['郑州', ''],
      ]).asks,
    ).toEqual([]);
  });
});

describe('headers whose known words would make something else of them', () => {
  it.each([
    [
      '2024年同期',
      [
        ['', '2024年同期', '2025年1-6月'],
        ['进出口', '', ''],
      ],
    ],
    [
      '增减（百分点）',
      [
        ['指标', '2024年', '增减（百分点）'],
        ['GDP增速', '', ''],
      ],
    ],
    [
      '进出口（亿元/亿美元）',
      [
        ['', '进出口（亿元/亿美元）'],
        ['2024年', ''],
      ],
    ],
  ] as const)('are not understood: %s', (header, values) => {
    const input = { values, row: 1, column: 0, title: '郑州市' };
    const table = recogniseTable(input, { dataset, language: 'zh-CN' });
    expect(table?.unknown.map(({ text }) => text) ?? [header]).toContain(header);
  });
});
