import { describe, expect, it } from 'vitest';
import { parseArgument } from '../../../src/app/formulaText/parseArgument.ts';

const cases: readonly (readonly [text: string, argument: object])[] = [
  ['', { kind: 'blank' }],
  [' ', { kind: 'blank' }],
  ['"a""b"', { kind: 'text', text: 'a"b' }],
  ['-2.5E3', { kind: 'number', value: -2500 }],
  ['true', { kind: 'boolean', value: true }],
  ['合计', { kind: 'name', name: '合计' }],
  ['A:A', { kind: 'expression', text: 'A:A' }],
  ['A1+1', { kind: 'expression', text: 'A1+1' }],
  ['"a"&"b"', { kind: 'expression', text: '"a"&"b"' }],
  [
    '{1,"a";2,TRUE}',
    {
      kind: 'array',
      rows: [
        [
          { kind: 'number', value: 1 },
          { kind: 'text', text: 'a' },
        ],
        [
          { kind: 'number', value: 2 },
          { kind: 'boolean', value: true },
        ],
      ],
    },
  ],
  ['{A1}', { kind: 'expression', text: '{A1}' }],
];

describe('parseArgument', () => {
  it.each(cases)('reads %s', (text, argument) => {
    expect(parseArgument(text)).toEqual(argument);
  });
});
