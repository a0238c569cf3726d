import { describe, expect, it } from 'vitest';
import { endOfQuoted, skipQuoted, splitGroup } from '../../../src/app/formulaText/scanText.ts';

const parts = (text: string, separators?: string): readonly string[] =>
  splitGroup(text, 0, separators).parts.map(([from, to]) => text.slice(from, to));

describe('endOfQuoted', () => {
  it.each<[string, number]>([
    ['"a",1', 3],
    ['"a""b",1', 6],
    ['""', 2],
    ["'it''s'!A1", 7],
    ['"open', 5],
  ])('ends %s at %d', (text, end) => {
    expect(endOfQuoted(text, 0)).toBe(end);
  });
});

describe('skipQuoted', () => {
  it('passes over a text as a whole and anything else by one', () => {
    expect([skipQuoted('"ab"c', 0), skipQuoted('"ab"c', 4)]).toEqual([4, 5]);
  });
});

describe('splitGroup', () => {
  it.each<[string, readonly string[]]>([
    ['a,b)c', ['a', 'b']],
    ['f(a,b),{1,2},"x,y"', ['f(a,b)', '{1,2}', '"x,y"']],
    ['表[[#This Row],[地区]],1', ['表[[#This Row],[地区]]', '1']],
    ["'a,b'!A1,,", ["'a,b'!A1", '', '']],
    ['', ['']],
  ])('splits %s at commas of its own', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('splits at other separators', () => {
    expect(parts('A1&"&"&B1', '&')).toEqual(['A1', '"&"', 'B1']);
  });

  it('says where the group closes', () => {
    expect(splitGroup('a,(b)) + 1', 0).end).toBe(5);
  });
});
