import { endOfDate } from '../domain/endOfDate.ts';
import { columnOf } from './columns/columnOf.ts';
import { pickedRows } from './columns/pickedRows.ts';
import { createDataset, type Dataset } from './dataset.ts';
import type { Edition } from './edition.ts';

/** Days that one workbook asks for; with more it starts afresh. */
const mostDays = 12;

const known = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * A dataset as known on a day: what was published by then, and what follows from nothing else. A document without a date is known on
 * no day, as nothing says since when. Made once a day and kept.
 *
 * @param date as exact as it is meant: `2025` is its last day
 *
 * @example
 * // printed 14532.1 in 2025-04, and 14569.6 after a census in 2026-04
 * knownBy(dataset, '2025-12-31'); // => 14532.1 answers
 */
export function knownBy(dataset: Dataset, date: string): Dataset {
  const day = endOfDate(date);
  const days = known.get(dataset) ?? new Map<string, Dataset>();
  known.set(dataset, days);
  const found = days.get(day);
  if (found !== undefined) return found;
  if (days.size >= mostDays) days.clear();
  const made = createDataset(editionOn(dataset.edition, day));
  days.set(day, made);
  return made;
}

function editionOn(edition: Edition, day: string): Edition {
  const sources = new Set(
    edition.sources.flatMap(({ id, published }) =>
      published !== '' && endOfDate(published) <= day ? [id] : [],
    ),
  );
  const source = columnOf(edition.observations, 'source');
  const observations = pickedRows(edition.observations, (row) => sources.has(source.at(row)));
  const printed = new Set(columnOf(observations, 'id').dictionary().words);
  const inputs = new Map(edition.computed.map((figure) => [figure.id, figure.inputs]));
  const verdicts = new Map<string, boolean>();
  const follows = (id: string): boolean => {
    const verdict = verdicts.get(id);
    if (verdict !== undefined) return verdict;
    const from = inputs.get(id);
    const isKnown = from === undefined ? printed.has(id) : from.every(follows);
    verdicts.set(id, isKnown);
    return isKnown;
  };
  const id = columnOf(edition.computed, 'id');
  const computed = pickedRows(edition.computed, (row) => follows(id.at(row)));
  return { ...edition, observations, computed };
}
