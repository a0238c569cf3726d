import { expect, it } from 'vitest';
import { cellFigures } from '../../src/dataset/cellFigures.ts';
import { newestDataset } from '../support/newestEdition.ts';

it('has what is published before what is computed, and nothing for a question that nothing answers', () => {
  const key = '410100|trade||level|2024';
  const figures = cellFigures(newestDataset, key);
  const cell = newestDataset.cell(key);
  expect(figures).toEqual([...(cell?.published ?? []), ...(cell?.computed ?? [])]);
  expect(figures.length).toBeGreaterThan(0);
  expect(cellFigures(newestDataset, '410100|trade||level|1900')).toEqual([]);
});
