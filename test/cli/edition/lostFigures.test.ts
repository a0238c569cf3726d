import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { lostFigures } from '../../../src/cli/edition/lostFigures.ts';
import { contentOf, figure } from '../support/content.ts';

const editionOf = (from: number, to: number) =>
  buildEdition(
    contentOf({
      figures: Array.from({ length: to - from }, (_, at) => figure({ id: `f${from + at}` })),
    }),
  );

describe('lostFigures', () => {
  it.each([
    [editionOf(0, 20), editionOf(2, 30), undefined],
    [editionOf(0, 20), editionOf(3, 30), 3],
    [editionOf(0, 20), editionOf(0, 0), 20],
    [editionOf(0, 0), editionOf(0, 0), undefined],
  ])('counts what is gone beyond a tenth: %#', (before, after, lost) => {
    expect(lostFigures(before, after)).toBe(lost);
  });
});
