import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/app/fill/readCell.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

const read = (text: string): readonly (string | undefined)[] => {
  const { words, problem } = readCell(text, 'header', { dataset, language: 'en-US' });
  return [words.flat().find(({ kind }) => kind === 'unit')?.id, problem?.kind];
};

describe('a scale or a currency alone', () => {
  it.each([
    ['Population (mn)', 'million people'],
    ["Population ('000)", 'thousand people'],
    ['Resident population, million', 'million people'],
    ['GDP per capita (RMB)', '元'],
    ['Per capita disposable income (CNY)', '元'],
  ])('is the unit of %s: %s', (text, unit) => {
    expect(read(text)).toEqual([unit, undefined]);
  });

  it.each(['Exports (mn)', 'GDP (RMB)', 'Grain output (mn)', 'Population (mn) growth', '(mn)'])(
    'is none of %s',
    (text) => {
      expect(read(text)).toEqual([undefined, 'unknown']);
    },
  );
});
