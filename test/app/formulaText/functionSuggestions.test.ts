import { describe, expect, it } from 'vitest';
import { functionSuggestions } from '../../../src/app/formulaText/functionSuggestions.ts';

describe('functionSuggestions', () => {
  it.each<[string, string | undefined]>([
    ['TRADES', 'TRADE'],
    ['TRAID', 'TRADE'],
    ['FIGUER', 'FIGURE'],
    ['TIMESERIE', 'TIMESERIES'],
    ['XYZABC', undefined],
  ])('suggests for %s %s', (id, suggestion) => {
    expect(functionSuggestions(id)[0]).toBe(suggestion);
  });
});
