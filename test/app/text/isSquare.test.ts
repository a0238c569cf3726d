import { expect, it } from 'vitest';
import { isSquare } from '../../../src/app/text/isSquare.ts';

it('tells Chinese characters and their punctuation from digits, letters and dashes', () => {
  expect(['河', '（', '。', '５'].map(isSquare)).toEqual([true, true, true, true]);
  expect(['5', 'a', '–', '%', '（'.normalize('NFKC')].map(isSquare)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
