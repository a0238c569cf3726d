import { describe, expect, it } from 'vitest';
import { checkCell } from '../../../src/cli/package/checkCell.ts';
import type { Field } from '../../../src/cli/package/descriptor.ts';

const field = (type: Field['type'], constraints: Partial<Field['constraints']> = {}): Field => ({
  name: 'x',
  type,
  constraints: { required: false, unique: false, ...constraints },
});

const codes = (one: Field, text: string) => checkCell(one, text, ['']).map(({ code }) => code);

describe('checkCell', () => {
  it.each([
    ['integer', '12'],
    ['integer', '-3'],
    ['number', '527.7'],
    ['number', '1e3'],
    ['boolean', 'true'],
    ['date', '2024-02-29'],
    ['year', '2025'],
    ['yearmonth', '2025-06'],
    ['datetime', '2025-06-30T12:00:00Z'],
    ['string', '济源'],
    ['any', '?'],
  ] as const)('%s: %s is one', (type, text) => {
    expect(codes(field(type), text)).toEqual([]);
  });

  it.each([
    ['integer', '1.0'],
    ['number', '1,234'],
    ['number', '七'],
    ['boolean', 'yes'],
    ['date', '2025-02-29'],
    ['date', '2025-6-30'],
    ['yearmonth', '2025-13'],
    ['datetime', '2025-06-31T12:00:00Z'],
  ] as const)('%s: %s is none', (type, text) => {
    expect(codes(field(type), text)).toEqual(['type']);
  });

  it.each([
    ['a missing value where one is required', { required: true }, '', ['required']],
    ['a missing value elsewhere', { enum: ['a'], minLength: 1 }, '', []],
    ['a value of the list', { enum: ['a', 'b'] }, 'b', []],
    ['a value outside the list', { enum: ['a', 'b'] }, 'c', ['enum']],
    ['a text of the form', { pattern: '[0-9]{6}' }, '410100', []],
    ['a text that only begins so', { pattern: '[0-9]{6}' }, '4101000', ['pattern']],
    ['a text too short', { minLength: 2 }, '济', ['length']],
    ['a text too long', { maxLength: 1 }, '济源', ['length']],
  ])('%s', (_what, constraints, text, expected) => {
    expect(codes(field('string', constraints), text)).toEqual(expected);
  });

  it.each([
    ['integer', { minimum: 1 }, '0', ['minimum']],
    ['integer', { minimum: 1 }, '1', []],
    ['number', { maximum: '10' }, '9.5', []],
    ['number', { maximum: 10 }, '10.1', ['maximum']],
    ['date', { minimum: '2015-01-01' }, '2014-12-31', ['minimum']],
  ] as const)('%s with %j: %s', (type, constraints, text, expected) => {
    expect(codes(field(type, constraints), text)).toEqual(expected);
  });
});
