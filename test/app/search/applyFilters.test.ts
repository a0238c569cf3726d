import { describe, expect, it } from 'vitest';
import { applyFilters, hasFilters } from '../../../src/app/search/applyFilters.ts';
import { figureColumns } from '../../../src/app/search/figureColumns.ts';
import type { SearchFilters } from '../../../src/app/search/searchResult.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const columns = figureColumns(sampleDataset);

function filtered(filters: SearchFilters): { readonly left: number; readonly places: object } {
  const scores = new Uint16Array(columns.figures.length).fill(1);
  const counts = applyFilters(scores, columns, filters);
  const places = Object.fromEntries(
    columns.place.ids.map((id, code) => [id, counts.place[code]] as const),
  );
  return { left: scores.filter((score) => score > 0).length, places };
}

describe('applyFilters', () => {
  it('leaves everything without filters', () => {
    expect(filtered({}).left).toBe(sampleDataset.figures.length);
    expect(hasFilters({ places: [] })).toBe(false);
  });

  it('counts each kind under the filters of the others', () => {
    const { left, places } = filtered({ places: ['419001'], periods: ['2025'] });
    expect(left).toBe(5);
    expect(places).toMatchObject({ '419001': 5, '410100': 3, '410300': 3, '411000': 0 });
  });

  it('leaves nothing for a value that does not exist', () => {
    expect(filtered({ places: ['X1'] }).left).toBe(0);
  });
});
