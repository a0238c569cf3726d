import { describe, expect, it } from 'vitest';
import { englishTitle } from '../../../src/formulas/citation/englishTitle.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

describe('englishTitle', () => {
  it.each([
    [
      citedSource(),
      '2025年郑州市国民经济和社会发展统计公报 [2025 statistical communique, in Chinese]',
    ],
    [citedSource({ title: 'Trade up', language: 'en' }), 'Trade up'],
    [citedSource({ title: '' }), 'Communique Library [in Chinese]'],
    [bareSource({ url: '', language: '' }), 'Untitled page'],
  ])('of %j', (source, title) => {
    expect(englishTitle(source)).toBe(title);
  });
});
