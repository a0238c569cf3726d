import { describe, expect, it } from 'vitest';
import { entryOf, formatOf, restoredEntry } from '../../src/excel/cellInput.ts';

describe('entryOf', () => {
  it.each([
    [{ kind: 'text', text: '=1+1' }, "'=1+1"],
    [{ kind: 'number', value: -0.5 }, -0.5],
    [{ kind: 'empty' }, null],
  ] as const)('%j is set as %j', (content, entry) => {
    expect(entryOf(content)).toBe(entry);
  });
});

describe('formatOf', () => {
  it.each([
    ['the format asked for', { kind: 'number', value: 1, numberFormat: '0.0' }, '@', '0.0'],
    ['a number in a cell of text', { kind: 'number', value: 1 }, '@', 'General'],
    ['a number elsewhere', { kind: 'number', value: 1 }, '0.0', null],
    ['a text in a cell of text', { kind: 'text', text: 'a' }, '@', null],
    ['a cell that is left alone', { kind: 'empty' }, '@', null],
  ] as const)('%s', (_name, content, before, format) => {
    expect(formatOf(content, before)).toBe(format);
  });
});

describe('restoredEntry', () => {
  it.each([
    ['a formula', '=1+1', 2, '=1+1'],
    ['a text that looks like one', '=1+1', '=1+1', "'=1+1"],
    ['a number', 2025, 2025, 2025],
    ['a formula that shows a text', '="a"', 'a', '="a"'],
    ['an empty cell', '', '', ''],
  ])('%s', (_name, formula, value, entry) => {
    expect(restoredEntry(formula, value)).toBe(entry);
  });
});
