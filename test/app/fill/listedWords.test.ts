import { describe, expect, it } from 'vitest';
import { listedWords } from '../../../src/app/fill/listedWords.ts';
import { readText } from '../../../src/app/fill/readText.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const listed = (text: string): string | undefined =>
  listedWords(text, readText(newestDataset, text, 'header').tokens, newestDataset);

describe(listedWords, () => {
  it.each(['GDP/增速', '进出口、同比', 'GDP及增速', '进出口，占比'])(
    'finds an indicator and its measure in %s',
    (text) => {
      expect(listed(text)).toBe('measure');
    },
  );

  it('finds a ratio of two members of one dimension', () => {
    expect(listed('城镇/农村')).toBe('breakdown');
    expect(listed('城镇、农村')).toBeUndefined();
  });

  it.each(['GDP增速', '出口，同比（%）', 'Exports, YoY', '进出口（亿元）', '一般贸易/民营企业'])(
    'passes over %s',
    (text) => {
      expect(listed(text)).toBeUndefined();
    },
  );
});
