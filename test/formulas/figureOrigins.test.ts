import { describe, expect, it } from 'vitest';
import { figureOrigins } from '../../src/formulas/figureOrigins.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('figureOrigins', () => {
  it.each([
    ['jy-1', ['jy-1']],
    ['zz-5', ['zz-4']],
    ['c-luoyang', ['jy-1', 'jy-3']],
    ['c-share', ['jy-1', 'jy-3', 'zz-1']],
  ])('of %s are %j', (id, origins) => {
    const figure = dataset.figure(id);
    if (figure === undefined) throw new Error('no sample');
    expect(figureOrigins(dataset, figure).map((observation) => observation.id)).toEqual(origins);
  });
});
