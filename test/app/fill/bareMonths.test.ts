import { describe, expect, it } from 'vitest';
import { bareMonths } from '../../../src/app/fill/bareMonths.ts';
import type { TableInput } from '../../../src/app/fill/recognisedTable.ts';

const table = (values: TableInput['values'], title = ''): TableInput => ({
  values,
  title,
  row: 0,
  column: 0,
});

const column = (head: string, ...cells: readonly (string | number)[]): TableInput['values'] => [
  [head, '进出口'],
  ...cells.map((cell) => [cell, '']),
];

const read = (
  values: TableInput['values'],
  answers: Readonly<Record<string, string>> = {},
  title = '',
): readonly unknown[] => {
  const months = bareMonths(table(values, title), answers);
  return [...months.values.slice(1).map(([first]) => first), months.asks.length];
};

describe('bareMonths', () => {
  it('writes them out and asks how they are counted', () => {
    expect(read(column('月份', 1, 2, '03'))).toEqual(['1月', '2月', '3月', 1]);
    expect(read(column('Month', 1, 2))).toEqual(['1月', '2月', 1]);
  });

  it('is answered', () => {
    const values = column('月份', 1, 2);
    expect(read(values, { 'months:月份:1 2': 'together' })).toEqual(['1月', '1-2月', 1]);
    const { asks } = bareMonths(table(values), { 'months:月份:1 2': 'single' });
    expect(asks).toMatchObject([{ kind: 'months', answer: 'single' }]);
  });

  it('asks nothing where it is said', () => {
    expect(read(column('月份', 1, 2), {}, '2021年进出口（当月）')).toEqual(['1月', '2月', 0]);
    expect(read(column('月份', 1, '1-2'))).toEqual(['1月', '1-2月', 0]);
  });

  it.each([
    ['another head', column('指标', 1, 2)],
    ['one number alone', column('月份', 3)],
    ['no order', column('月份', 3, 1)],
    ['another number', column('月份', 1, 13)],
    ['a number with a fraction', column('月份', 1, 1.5)],
  ])('leaves alone what has %s', (_what, values) => {
    expect(bareMonths(table(values), {})).toEqual({ values, asks: [] });
  });
});
