import { describe, expect, it } from 'vitest';
import { argumentValues } from '../../src/formulas/argumentValues.ts';
import type { CellInput } from '../../src/formulas/cellValue.ts';
import { periodParameter, placesParameter, unitParameter } from '../../src/formulas/parameters.ts';

const parameters = [placesParameter, periodParameter, unitParameter];

function read(...given: readonly CellInput[]): unknown {
  const values = argumentValues(parameters, given);
  if (!values.ok) return values.issue;
  const { cells, value } = values.value;
  return [cells('places'), value('period'), value('unit')];
}

describe('argumentValues', () => {
  it.each<[readonly CellInput[], unknown]>([
    [
      ['济源', 2025],
      [[['济源']], 2025, undefined],
    ],
    [
      ['济源', 2025, '万元'],
      [[['济源']], 2025, '万元'],
    ],
    [
      ['济源', [[2025]], ''],
      [[['济源']], 2025, undefined],
    ],
    [
      ['济源', 2025, 0],
      [[['济源']], 2025, undefined],
    ],
    [
      ['济源', 2025, ' '],
      [[['济源']], 2025, undefined],
    ],
    [
      ['济源', true],
      [[['济源']], true, undefined],
    ],
    [
      [[['济源'], [null]], 2025],
      [[['济源'], [null]], 2025, undefined],
    ],
    [[], { code: 'missing-argument', argument: 'places' }],
    [[[[null, '', 0]], 2025], { code: 'missing-argument', argument: 'places' }],
    [['济源'], { code: 'missing-argument', argument: 'period' }],
    [['济源', null], { code: 'missing-argument', argument: 'period' }],
    [['济源', [[2024, 2025]]], { code: 'bad-argument', argument: 'period' }],
    [['济源', 2025, '', 1], { code: 'argument-count', least: 2, most: 3, count: 4 }],
  ])('of %j', (given, answer) => {
    expect(read(...given)).toEqual(answer);
  });

  it('knows which parameters a function has', () => {
    const values = argumentValues(parameters, ['济源', 2025]);
    expect(values.ok && [values.value.has('unit'), values.value.has('basis')]).toEqual([
      true,
      false,
    ]);
  });
});
