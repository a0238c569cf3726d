import { describe, expect, it } from 'vitest';
import { isErrorText, valueType } from '../../../src/workbench/grid/cellValue.ts';

describe('valueType', () => {
  it.each([
    [null, 'Empty'],
    ['', 'Empty'],
    [0, 'Double'],
    [false, 'Boolean'],
    ['0', 'String'],
    ['#N/A', 'Error'],
    ['#N/A!', 'String'],
  ])('%j is %s', (value, type) => {
    expect(valueType(value)).toBe(type);
  });
});

describe('isErrorText', () => {
  it.each(['#N/A', '#VALUE!', '#BUSY!', '#SPILL!'])('%s is', (text) => {
    expect(isErrorText(text)).toBe(true);
  });

  it.each(['N/A', '#n/a', 'toString', 7, null])('%j is not', (value) => {
    expect(isErrorText(value)).toBe(false);
  });
});
