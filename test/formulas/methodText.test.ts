import { describe, expect, it } from 'vitest';
import { calledMethods, methods, type Figure, type Method } from '../../src/domain/figure.ts';
import { methodNames, methodText } from '../../src/formulas/methodText.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const model = sampleDataset.figure('jy-1');
if (model === undefined) throw new Error('no sample');

const inputs = (...values: readonly number[]): readonly Figure[] =>
  Array.from(values, (value) => Object.assign({}, model, { value }));

describe('methodText', () => {
  it.each<[Method, number, readonly number[], string]>([
    ['growth', 0.168, [6501.8, 5565], '[1.1] ÷ [1.2] − 1'],
    ['balance', 140.1, [122.3, 17.8], '[1.1] + [1.2]'],
    ['balance', 17.8, [140.1, 122.3], '[1.1] − [1.2]'],
    ['periods', 3755, [6501.8, 2746.8], '[1.1] − [1.2]'],
    ['periods', 10, [2, 3, 5], '[1.1] + [1.2] + [1.3]'],
    ['gap', 304.3, [527.7, 223.4], '[1.1] − [1.2]'],
    ['gap', 527.7, [304.3, 223.4], '[1.1] + [1.2]'],
    ['gap', 527.7, [304.3, -223.4], '[1.1] − [1.2]'],
    ['parts-part', 7, [10, 0.7], '[1.1] × [1.2]'],
    ['parts-share', 0.7, [7, 10], '[1.1] ÷ [1.2]'],
    ['parts-whole', 10, [7, 0.7], '[1.1] ÷ [1.2]'],
    ['implied-base-growth', 1980.4, [2746.8, 0.387], '[1.1] ÷ (1 + [1.2])'],
    ['implied-base-increase', 4094, [4935, 841], '[1.1] − [1.2]'],
    ['cagr', 0.07, [9356.73, 4600.2], '([1.1] ÷ [1.2]) ^ (1 ÷ 10) − 1'],
    ['rank-count', 2, [5, 9, 1], '1 + COUNT([1.2], [1.3] > [1.1])'],
  ])('of %s giving %d from %j is %s', (method, value, from, text) => {
    const steps = from.map((_value, index) => `1.${index + 1}`);
    expect(methodText(method, value, inputs(...from), steps, 10)).toBe(text);
  });
});

describe('methodNames', () => {
  it('names every method in both languages', () => {
    for (const method of [...methods, ...calledMethods]) {
      expect(methodNames[method]['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(methodNames[method]['en-US']).toMatch(/^[a-z ]+$/u);
    }
  });
});
