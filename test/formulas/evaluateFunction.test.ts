import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../src/formulas/evaluateFunction.ts';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { trade } from '../../src/formulas/functions/trade.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

/** What hosts hand over, sensible or not. */
const strange: readonly CellInput[] = [
  null,
  '',
  0,
  -1,
  1e300,
  true,
  '济源',
  '=1+1',
  '\u0000',
  [[]],
  [[null]],
  [
    ['济源', 2025],
    ['', 0],
  ],
];

describe('evaluateFunction', () => {
  it('answers with a number and its origin', () => {
    expect(evaluateFunction(trade, ['济源', 2025], context)).toMatchObject({
      value: { kind: 'figure', value: 527.7, low: 527.65, high: 527.75, unit: '亿元' },
    });
  });

  it.each(functionCatalogue)('$id never throws, nor shows null or NaN', (definition) => {
    for (const first of strange) {
      for (const second of strange) {
        const given = definition.parameters.map((_parameter, index) =>
          index % 2 === 0 ? first : second,
        );
        const answer = evaluateFunction(definition, given, context);
        if (!answer.ok) continue;
        const cells =
          answer.value.kind === 'table' ? answer.value.rows.flat() : [answer.value.value];
        expect(cells.filter((cell) => cell === null || Number.isNaN(cell))).toEqual([]);
        // A table catches what is thrown in one of its cells.
        expect(cells.filter((cell) => typeof cell === 'object' && cell.code === 'fault')).toEqual(
          [],
        );
      }
    }
  });
});
