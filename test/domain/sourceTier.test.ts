import { expect, it } from 'vitest';
import { sourceTier } from '../../src/domain/sourceTier.ts';
import { newestDataset } from '../support/newestEdition.ts';

it('is that of a document, and none of what was typed or is not there', () => {
  const source = newestDataset.edition.sources.find(({ tier }) => tier === 'official');
  if (source === undefined) throw new Error('No official source.');
  expect(sourceTier(source)).toBe('official');
  expect(sourceTier({ ...source, kind: 'own' })).toBeUndefined();
  expect(sourceTier(undefined)).toBeUndefined();
});
