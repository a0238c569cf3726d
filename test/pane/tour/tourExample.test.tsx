import { describe, expect, it } from 'vitest';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import { tourExample } from '../../../src/pane/tour/tourExample.ts';
import { firstDataset } from '../../support/firstEdition.ts';

describe('tourExample', () => {
  it('finds figures of one place', () => {
    const example = tourExample(firstDataset);
    const found = createFigureSearch(firstDataset, 'zh-CN').search(example, {}, 'relevance', 0);
    expect(found.total).toBeGreaterThan(0);
    const places = new Set([0, 1, 2].flatMap((at) => found.at(at)?.place ?? []));
    expect(places.size).toBe(1);
  });

  it('is empty where no place has initials', () => {
    const { edition } = firstDataset;
    const places = edition.places.map((place) => ({ ...place, aliases: [] }));
    expect(tourExample({ ...firstDataset, edition: { ...edition, places } })).toBe('');
  });
});
