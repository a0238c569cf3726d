import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset.ts';
import { linesDataset } from '../support/linesEdition.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { hasPublicFigures, publicEdition } from '../support/publicFigures.ts';
import { notComingOut } from '../support/recomputed.ts';
import { unsoundAnswers } from '../support/unsoundAnswers.ts';

describe('every default answer of the newest edition', () => {
  it('rests on one base and one vintage, is no class, and no rank of another universe', () => {
    expect(unsoundAnswers(createDataset(newestEdition))).toEqual([]);
  });
});

describe.runIf(hasPublicFigures)('every default answer of thousands of public figures', () => {
  const edition = hasPublicFigures ? publicEdition() : newestEdition;

  it('rests on one base and one vintage, is no class, and no rank of another universe', () => {
    expect(unsoundAnswers(createDataset(edition))).toEqual([]);
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
