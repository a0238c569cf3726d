import { describe, expect, it } from 'vitest';
import { parseInput } from '../../../src/workbench/grid/parseInput.ts';

describe('parseInput', () => {
  it.each([
    ['', null],
    ['42', 42],
    ['-1.5', -1.5],
    ['1,234.5', 1234.5],
    ['1,23', '1,23'],
    ['.5', 0.5],
    ['5.', 5],
    ['38.7%', 0.387],
    ['1e3', 1000],
    ['1e', '1e'],
    [' 7 ', 7],
    ['.', '.'],
    ['true', true],
    ['FALSE', false],
    ["'2025", '2025'],
    ["'=A1", '=A1'],
    ["'", ''],
    ['=', '='],
    ['#n/a', '#N/A'],
    ['济源', '济源'],
    ['2025H1', '2025H1'],
    ['0x10', '0x10'],
    ['Infinity', 'Infinity'],
  ])('%j is the value %j', (input, value) => {
    expect(parseInput(input)).toEqual({ formula: null, value });
  });

  it('keeps a formula as it is typed', () => {
    expect(parseInput('= sum(A1:A2)')).toEqual({ formula: '= sum(A1:A2)', value: null });
  });
});
