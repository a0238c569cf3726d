import { describe, expect, it } from 'vitest';
import { answerFigures } from '../../../src/app/search/answerFigures.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import { newestDataset } from '../../support/newestEdition.ts';

describe('answerFigures', () => {
  const figures = answerFigures(newestDataset);

  it('has every printed figure, and one computed figure of each key', () => {
    const printed = newestDataset.figures.filter(({ origin }) => origin.kind === 'published');
    expect(figures.filter(({ origin }) => origin.kind === 'published')).toEqual(printed);
    const keys = figures
      .filter(({ origin }) => origin.kind === 'computed')
      .map((figure) => `${cellKey(figure)}|${figure.reference}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(100);
  });
});
