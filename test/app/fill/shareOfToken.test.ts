import { describe, expect, it } from 'vitest';
import { shareOfToken } from '../../../src/app/fill/shareOfToken.ts';
import { vocabulary } from '../../../src/app/fill/vocabulary.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const words = vocabulary(newestDataset);

describe('shareOfToken', () => {
  it.each([
    ['占GDP比重', 'gdp'],
    ['占地区生产总值的比重', 'gdp'],
    ['占进出口份额', 'trade'],
    ['占一般公共预算收入比例', 'fiscal-revenue'],
  ])('is of an indicator: %s', (text, whole) => {
    expect(shareOfToken(text, words)).toEqual({ kind: 'measure', id: 'share', whole });
  });

  it.each(['占全省比重', '占比重', '占火星比重', 'GDP比重', '占外资比重'])(
    'is none: %s',
    (text) => {
      expect(shareOfToken(text, words)).toBeUndefined();
    },
  );
});
