import { describe, expect, it } from 'vitest';
import { sourceFieldNames, sourceFieldOf, sourceFields } from '../../src/formulas/sourceFields.ts';

describe('sourceFieldOf', () => {
  it.each([
    [undefined, 'short'],
    ['short', 'short'],
    ['FULL', 'full'],
    ['网址', 'url'],
    ['原文数字', 'printed'],
    ['as printed', 'printed'],
    ['pub', undefined],
    [1, undefined],
  ])('%j is %s', (given, field) => {
    expect(sourceFieldOf(given)).toBe(field);
  });

  it('reads every field by its names in both languages', () => {
    for (const field of sourceFields) {
      expect(Object.values(sourceFieldNames[field]).map(sourceFieldOf)).toEqual([field, field]);
    }
  });
});
