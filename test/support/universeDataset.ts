import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { printedEdition } from './printedEdition.ts';

/** The first units of the province with a printed level: 1, 2, 3 … 亿元 in the order of their codes; with more rows, if any. */
export function universeDataset(
  count: number,
  more: readonly (Partial<Observation> & { readonly place: string })[] = [],
): Dataset {
  const cities = printedEdition.places.filter(({ kind }) => kind === 'prefecture');
  const model = [...printedEdition.observations].find(({ id }) => id === '000-016-01');
  if (model === undefined) throw new Error('no figure to copy');
  const levels = cities.slice(0, count).map(({ id }, index) => ({ place: id, value: index + 1 }));
  const observations = [...levels, ...more].map((row, index): Observation =>
    Object.assign({}, model, { id: `row-${index}`, period: '2020', halfWidth: 0.6 }, row),
  );
  return createDataset({ ...printedEdition, observations });
}
