import { describe, expect, it, vi } from 'vitest';
import { makeFigures } from '../../../src/app/search/makeFigures.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { syntheticEdition } from '../../support/syntheticEdition.ts';

describe('makeFigures', () => {
  it('makes those of every place, and gives way in between', async () => {
    const dataset = createDataset(syntheticEdition(3000));
    const made: string[] = [];
    const figuresOf = (id: string): ReturnType<typeof dataset.figuresOf> => {
      made.push(id);
      return dataset.figuresOf(id);
    };
    const pause = vi.fn(async () => Promise.resolve());
    await makeFigures({ ...dataset, figuresOf }, pause);
    expect(made).toEqual(dataset.edition.places.map(({ id }) => id));
    expect(pause.mock.calls.length).toBeGreaterThan(3);
    expect(pause.mock.calls.length).toBeLessThan(made.length);
  });
});
