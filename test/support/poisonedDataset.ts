import type { Dataset } from '../../src/dataset/dataset.ts';
import type { NameIndex } from '../../src/domain/nameIndex.ts';

/** A name that no list of names can be asked for without a fault. */
export const poison = '毒';

/** A dataset with a mistake in it that nobody foresaw. */
export function poisonedDataset(dataset: Dataset): Dataset {
  return {
    ...dataset,
    places: poisonedIndex(dataset.places),
    indicators: poisonedIndex(dataset.indicators),
    breakdowns: poisonedIndex(dataset.breakdowns),
  };
}

function poisonedIndex<Item>({ match }: NameIndex<Item>): NameIndex<Item> {
  return {
    match: (name) => {
      if (name === poison) throw new TypeError('planted');
      return match(name);
    },
  };
}
