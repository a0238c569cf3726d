import { describe, expect, it } from 'vitest';
import { answerFigures, computedTwin } from '../../../src/app/search/answerFigures.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import { firstDataset } from '../../support/firstEdition.ts';

describe('answerFigures', () => {
  const figures = answerFigures(firstDataset);

  it('has every printed figure, and one computed figure of each key', () => {
    const printed = firstDataset.figures.filter(({ origin }) => origin.kind === 'published');
    expect(figures.filter(({ origin }) => origin.kind === 'published')).toEqual(printed);
    const keys = figures
      .filter(({ origin }) => origin.kind === 'computed')
      .map((figure) => `${cellKey(figure)}|${figure.reference}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(100);
  });

  it('folds what is computed under what is printed of the same', () => {
    const growth = figures
      .filter(({ place, indicator }) => place === '410000' && indicator === 'trade')
      .filter(({ measure, period }) => measure === 'yoy' && period === '2025');
    expect(growth.map(({ origin }) => origin.kind)).toEqual(['published']);
  });
});

describe('computedTwin', () => {
  it('is what is computed of a printed figure, and none of any other', () => {
    const printed = firstDataset.cell('410000|trade||yoy|2025')?.published[0];
    if (printed === undefined) throw new Error('no growth of 2025');
    const twin = computedTwin(firstDataset, printed);
    expect(twin?.value).toBeCloseTo(0.1408, 4);
    expect(twin === undefined ? undefined : computedTwin(firstDataset, twin)).toBeUndefined();
  });
});
