import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { linesDataset } from '../support/linesEdition.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { hasPublicFigures, publicEdition } from '../support/publicFigures.ts';
import { notComingOut } from '../support/recomputed.ts';
import { universeDataset } from '../support/universeDataset.ts';
import { unsoundAnswers } from '../support/unsoundAnswers.ts';
import { unsoundRanks } from '../support/unsoundRanks.ts';

describe('every default answer of the newest edition', () => {
  it('rests on one base and one vintage, is no class, and no rank of another universe', () => {
    expect(unsoundAnswers(createDataset(newestEdition))).toEqual([]);
  });

  it('counts ranks on one vintage, from what is stated exactly', () => {
    expect(unsoundRanks(createDataset(newestEdition)).unsound).toEqual([]);
  });
});

describe.runIf(hasPublicFigures)('every default answer of thousands of public figures', () => {
  const edition = hasPublicFigures ? publicEdition() : newestEdition;

  it('rests on one base and one vintage, is no class, and no rank of another universe', () => {
    expect(unsoundAnswers(createDataset(edition))).toEqual([]);
  });

  it('counts ranks on one vintage, from what is stated exactly', () => {
    const { counted, unsound } = unsoundRanks(createDataset(edition));
    expect(unsound).toEqual([]);
    expect(counted).toBeGreaterThan(500);
  });

  it('comes out when it is computed by hand', () => {
    expect(notComingOut(edition)).toEqual([]);
  });
});

describe('unsoundAnswers', () => {
  it('would tell of growth that answers over two bases', () => {
    const dataset = linesDataset(`
      before 411000 trade - 2024 level 100.0亿元
      after  411000 trade - 2025 level 120.0亿元`);
    const accepted = {
      ...dataset.edition,
      computed: dataset.edition.computed.map(({ mixed: _mixed, ...figure }) => figure),
    };
    expect(unsoundAnswers(dataset)).toEqual([]);
    expect(unsoundAnswers(createDataset(accepted)).map(({ why }) => why)).toEqual([
      'two bases',
      'two bases',
    ]);
  });
});

describe('unsoundRanks', () => {
  it('counts where two thirds have a figure, and leaves out what is rough', () => {
    expect(unsoundRanks(universeDataset(11))).toEqual({ counted: 0, unsound: [] });
    expect(unsoundRanks(universeDataset(12))).toEqual({ counted: 12, unsound: [] });
    const { edition } = universeDataset(18);
    const observations = edition.observations.map((row, index) =>
      Object.assign({}, row, { qualifiers: [index === 0 ? 'about' : 'exact'] }),
    );
    const rough = unsoundRanks(createDataset({ ...edition, observations }));
    expect(rough.unsound).toEqual([]);
    expect(rough.counted).toBe(17);
  });
});
