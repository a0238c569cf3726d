import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import { firstEdition } from './firstEdition.ts';

/** The first edition as printed, without what follows from it. */
export const printedEdition: Edition = { ...firstEdition, computed: [] };

export const printedDataset: Dataset = createDataset(printedEdition);

/** The first edition with chosen computed figures only, so that a test names each that it rests on. */
export function datasetWith(computed: readonly ComputedFigure[]): Dataset {
  return createDataset({ ...firstEdition, computed });
}

/** A computed figure of trade's level in 2025, but for what is given. */
export function computedLevel(given: Partial<ComputedFigure> & { id: string }): ComputedFigure {
  return {
    place: '410300',
    indicator: 'trade',
    breakdown: '',
    period: '2025',
    measure: 'level',
    reference: '',
    method: 'gap',
    inputs: ['000-016-01', '000-016-03'],
    value: 304.3,
    unit: '亿元',
    low: 304.2,
    high: 304.4,
    ...given,
  };
}
