import { describe, expect, it } from 'vitest';
import { editionsOfFigure, vintagesOfFigure } from '../../../src/app/editions/figureHistory.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { linesDataset } from '../../support/linesEdition.ts';
import { newestDataset } from '../../support/newestEdition.ts';

describe('the history of a figure', () => {
  const figure = newestDataset.cell('410100|trade||level|2024')?.published[0];
  if (figure === undefined) throw new Error('no figure');

  it('is what each edition has of it, and that one has none', () => {
    const none = linesDataset('a 410100 trade - 2023 level 5000亿元 source=a');
    const history = editionsOfFigure([newestDataset, firstDataset, none], figure, 'zh-CN');
    expect(history.map(({ value }) => value)).toEqual(['5,565.8亿元', '5,565亿元', '']);
    expect(history[1]).toMatchObject({ edition: firstDataset.edition.id, status: '公布' });
  });

  it('is every printing of it, the latest first', () => {
    const vintages = vintagesOfFigure(newestDataset, figure, 'en-US');
    expect(vintages.length).toBeGreaterThan(1);
    expect(vintages.map(({ date }) => date)).toEqual(
      vintages.map(({ date }) => date).toSorted((left, right) => (left < right ? 1 : -1)),
    );
    expect(new Set(vintages.map(({ value }) => value)).size).toBeGreaterThan(1);
  });
});
