import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/app/coverage/coverage.ts';
import { coverageOfFrequency, frequenciesOf } from '../../../src/pane/fill/coverageOfFrequency.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;
const all = coverage(context, { indicator: 'trade', breakdown: '', measure: 'level' });

describe('coverageOfFrequency', () => {
  it('keeps the periods of one frequency, and each row as wide as they are', () => {
    for (const frequency of frequenciesOf(all)) {
      const { periods, places, cells } = coverageOfFrequency(all, frequency);
      expect(periods.length).toBeGreaterThan(0);
      expect(cells.length).toBe(places.length);
      expect(cells.filter((row) => row.length !== periods.length)).toEqual([]);
    }
  });

  it('loses no figure and repeats none', () => {
    const count = (cells: typeof all.cells): number =>
      cells.flat().filter(({ status }) => status !== 'missing').length;
    const parts = frequenciesOf(all).map((frequency) => coverageOfFrequency(all, frequency));
    const sum = parts.reduce((total, { cells }) => total + count(cells), 0);
    expect(sum).toBe(count(all.cells));
  });

  it('leaves out a place without a figure of the frequency', () => {
    const { places, cells } = coverageOfFrequency(all, 'year');
    expect(places.length).toBeLessThanOrEqual(all.places.length);
    expect(cells.every((row) => row.some(({ status }) => status !== 'missing'))).toBe(true);
  });
});
