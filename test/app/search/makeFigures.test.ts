import { describe, expect, it, vi } from 'vitest';
import { makeFigures } from '../../../src/app/search/makeFigures.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { syntheticEdition } from '../../support/syntheticEdition.ts';

describe('makeFigures', () => {
  const edition = syntheticEdition(3000);
  const made = vi.fn();
  /** Tells whenever a figure is made of an observation. */
  const observations = Object.assign([...edition.observations], {
    at: (row: number) => {
      made(row);
      return edition.observations.at(row);
    },
  });

  it('makes those of every place, gives way in between, and leaves none to be made', async () => {
    const dataset = createDataset({ ...edition, observations });
    let clock = 0;
    const counts: number[] = [];
    const pause = async (): Promise<void> => {
      counts.push(made.mock.calls.length);
      return Promise.resolve();
    };
    await makeFigures(dataset, { pause, now: () => (clock += 1) });
    expect(new Set(counts).size).toBeGreaterThan(3);
    expect(made).toHaveBeenCalledTimes(3000);
    expect(dataset.figures).toHaveLength(3000);
    expect(made).toHaveBeenCalledTimes(3000);
  });
});
