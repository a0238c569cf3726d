import { describe, expect, it } from 'vitest';
import { operandsOf, parseOperation } from '../../../src/app/formulaText/parseOperation.ts';

const kinds = (text: string): readonly string[] => {
  const operation = parseOperation(text);
  if (operation === undefined) return [];
  return [operation.kind, ...operandsOf(operation).map(({ kind }) => kind)];
};

describe('parseOperation', () => {
  it.each<[string, readonly string[]]>([
    ['B$2&"H1"', ['join', 'cell', 'text']],
    ['"a-b"&\'2025-26\'!A1', ['join', 'text', 'cell']],
    ['B2+1&"H1"', ['join', 'expression', 'text']],
    ['B2-1', ['sum', 'cell', 'number']],
    ['HENAN.PERIODS("济源",A1&"市")', ['call', 'text', 'expression']],
  ])('reads %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keeps the signs of a sum', () => {
    const operation = parseOperation('B2-1+A1');
    const signs = operation?.kind === 'sum' ? operation.terms.map(({ sign }) => sign) : [];
    expect(signs).toEqual([1, -1, 1]);
  });

  it.each([
    'B2',
    'B2*2',
    'LEFT(B2,4)',
    'B2&',
    '-B2',
    'B2--1',
    'B2+1)',
    'INDEX(HENAN.PLACES(),1,1)',
    '_xldudf_HENAN_TRADE("济源",2025)',
  ])('leaves %s to the host', (text) => {
    expect(parseOperation(text)).toBeUndefined();
  });
});
