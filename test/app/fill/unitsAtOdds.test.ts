import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/fill/readText.ts';
import { unitsAtOdds } from '../../../src/app/fill/unitsAtOdds.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const odd = (text: string): readonly string[] =>
  unitsAtOdds(text, readText(newestDataset, text, 'title').tokens).map(({ from, to }) =>
    text.slice(from, to),
  );

describe(unitsAtOdds, () => {
  it('finds two scales, and two currencies, of the same numbers', () => {
    expect(odd('2023年（亿元） 2023 (billion yuan)')).toEqual(['亿元） 2023 (billion yuan']);
    expect(odd('单位：亿元 unit: USD 100 million')).toEqual(['亿元 unit: USD 100 million']);
  });

  it.each(['亿元、万元', '亿元、万人、%', '单位：亿元 unit: 100 million yuan', '亿元 %'])(
    'passes over %s',
    (text) => {
      expect(odd(text)).toEqual([]);
    },
  );
});
