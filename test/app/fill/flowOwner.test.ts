import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { askedOf } from './cases/askedTable.ts';
import { wholeTables } from './cases/wholeTable.ts';

const under = (...labels: readonly string[]): readonly string[] =>
  wholeTables(['T:2024年郑州市', '指标 | 数值', ...labels.map((label) => `${label} |`)].join('\n'))
    .flatMap((table) => askedOf(table, newestDataset))
    .filter((line) => line.endsWith(' under'));

describe('flows of trade in a list', () => {
  it.each([
    [
      ['服务贸易（亿美元）', '进出口', '出口', '进口'],
      ['A3 under', 'A4 under', 'A5 under'],
    ],
    [
      ['跨境电商', '出口', '进口'],
      ['A3 under', 'A4 under'],
    ],
  ])('are those of what has flows of its own right before them: %j', (labels, expected) => {
    expect(under(...labels)).toEqual(expected);
  });

  it.each([
    [['跨境电商进出口', '进出口', '出口']],
    [['服务贸易（亿美元）', '常住人口', '进出口']],
    [['GDP', '进出口', '出口']],
  ])('are those of the place behind anything else: %j', (labels) => {
    expect(under(...labels)).toEqual([]);
  });
});
