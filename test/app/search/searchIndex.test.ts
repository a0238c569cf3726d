import { describe, expect, it } from 'vitest';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import { prepareSearchIndex, searchIndex } from '../../../src/app/search/searchIndex.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import { syntheticEdition } from '../../support/syntheticEdition.ts';

const edition = syntheticEdition(500);

describe('searchIndex', () => {
  it('is made once for a dataset, whatever the language', () => {
    const dataset = createDataset(edition);
    const index = searchIndex(dataset);
    for (const language of ['zh-CN', 'en-US'] as const) {
      expect(createFigureSearch(dataset, language).search('').total).toBe(500);
    }
    expect(searchIndex(dataset)).toBe(index);
    expect(searchIndex(createDataset(edition))).not.toBe(index);
  });
});

describe('prepareSearchIndex', () => {
  it('gives way before each part, and leaves nothing to be made', async () => {
    const dataset = createDataset(edition);
    let [pauses, asked] = [0, 0];
    const watched = {
      ...dataset,
      get figures() {
        asked += 1;
        return dataset.figures;
      },
    };
    await prepareSearchIndex(watched, async () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(3);
    const { length } = dataset.figures;
    const once = asked;
    expect(createFigureSearch(watched, 'zh-CN').search('').total).toBe(length);
    expect([once > 0, asked]).toEqual([true, once]);
  });
});
