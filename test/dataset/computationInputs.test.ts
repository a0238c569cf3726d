import { describe, expect, it } from 'vitest';
import { computationInputs } from '../../src/dataset/computationInputs.ts';
import { sampleDataset as dataset, sampleEdition } from '../support/sampleEdition.ts';

const [model] = sampleEdition.computed;
if (model === undefined) throw new Error('no sample');

const inputs = (...ids: readonly string[]) =>
  computationInputs(dataset, { ...model, inputs: ids }).map(({ id, value }) => [id, value]);

describe('computationInputs', () => {
  it('are printed and computed figures, in their order', () => {
    expect(inputs('c-luoyang', 'zz-1')).toEqual([
      ['c-luoyang', 304.3],
      ['zz-1', 6501.8],
    ]);
  });

  it('stand as the document prints them that was used', () => {
    // Two documents disagree; 220.1 is the preferred one.
    expect(dataset.figure('xc-10')?.value).toBe(220.1);
    expect(inputs('xc-10')).toEqual([['xc-10', 231]]);
  });

  it('leave out what the edition does not hold', () => {
    expect(inputs('nothing', 'jy-1')).toEqual([['jy-1', 527.7]]);
  });
});
