import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressesBySheet, calculateCells } from '../../src/excel/calculateCells.ts';

const cells = [
  { sheet: 'S', row: 0, column: 0 },
  { sheet: 'S', row: 2, column: 2 },
  { sheet: 'S', row: 3, column: 2 },
  { sheet: 'T', row: 0, column: 0 },
];

/** A host of this version that writes down what it is asked to calculate. */
function hostOf(version: string): { context: Excel.RequestContext; calculated: string[] } {
  const calculated: string[] = [];
  const requirements = { isSetSupported: (_set: string, asked: string) => asked <= version };
  vi.stubGlobal('Office', { context: { requirements } });
  const getItem = (sheet: string): object => ({
    getRanges: (address: string) => ({ calculate: () => calculated.push(`${sheet}!${address}`) }),
    getRangeByIndexes: (...given: number[]) => ({
      calculate: () => calculated.push(`${sheet} ${given.join(' ')}`),
    }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a context is used here
  return { context: { workbook: { worksheets: { getItem } } } as never, calculated };
}

describe('calculateCells', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['the cells of a sheet together', '1.9', ['S!A1,C3:C4', 'T!A1']],
    [
      'each range where the host cannot take several',
      '1.6',
      ['S 0 0 1 1', 'S 2 2 2 1', 'T 0 0 1 1'],
    ],
  ])('calculates %s', (_name, version, expected) => {
    const { context, calculated } = hostOf(version);
    calculateCells(context, cells);
    expect(calculated).toEqual(expected);
  });

  it('has no list longer than Excel takes', () => {
    const many = Array.from({ length: 3000 }, (_cell, at) => ({
      sheet: 'S',
      row: at * 2,
      column: 0,
    }));
    const lists = addressesBySheet(many).map(({ address }) => address);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(lists.join(',').split(',')).toHaveLength(3000);
    expect(lists).toHaveLength(3);
  });
});
