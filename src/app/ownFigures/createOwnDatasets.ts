import type { Dataset } from '../../dataset/dataset.ts';
import { success, type Result } from '../../domain/result.ts';
import type { OwnTable } from '../ports/ownTable.ts';
import type { OwnDataset } from './ownDataset.ts';

/** Adds a table to an edition. */
export type AddTable = (dataset: Dataset, table: OwnTable) => Promise<OwnDataset>;

/** Editions with what a table adds to them. */
export interface OwnDatasets {
  /** An edition with the table, or without where that adds nothing; the same object each time. Undefined while it is made. */
  readonly of: (dataset: Dataset, table: OwnTable | undefined) => Result<Dataset> | undefined;
  /** Makes one, however often it is asked meanwhile; what failed is tried again by whoever asks next. */
  readonly make: (dataset: Dataset, table: OwnTable) => Promise<void>;
  /** Makes all that were asked for with another table, and then puts them in the place of those before at once. */
  readonly remake: (table: OwnTable | undefined) => Promise<() => void>;
  readonly all: () => readonly (readonly [Dataset, OwnDataset])[];
}

/** Keeps what a table adds to each edition that is asked for. */
export function createOwnDatasets(add: AddTable): OwnDatasets {
  const asked = new Set<Dataset>();
  let made = new Map<Dataset, OwnDataset>();
  let results = new WeakMap<Dataset, Result<Dataset>>();
  let making = new Map<Dataset, Promise<void>>();
  const resultOf = (base: Dataset, dataset: Dataset): Result<Dataset> => {
    const result = results.get(base) ?? success(dataset);
    results.set(base, result);
    return result;
  };
  const begin = async (dataset: Dataset, table: OwnTable): Promise<void> => {
    // What is made anew meanwhile goes before.
    const into = made;
    const added = await add(dataset, table);
    into.set(dataset, added);
    results.delete(dataset);
  };
  return {
    of: (dataset, table) => {
      asked.add(dataset);
      if (table === undefined) return resultOf(dataset, dataset);
      const there = made.get(dataset);
      return there === undefined ? undefined : resultOf(dataset, there.dataset);
    },
    make: async (dataset, table) => {
      if (made.has(dataset)) return;
      const begun = making.get(dataset) ?? begin(dataset, table);
      const into = making.set(dataset, begun);
      await begun.catch(() => into.delete(dataset));
    },
    remake: async (table) => {
      const adding = [...asked].map(async (dataset): Promise<readonly [Dataset, OwnDataset][]> =>
        table === undefined ? [] : [[dataset, await add(dataset, table)]],
      );
      const all = await Promise.all(adding);
      return () => {
        made = new Map(all.flat());
        results = new WeakMap<Dataset, Result<Dataset>>();
        making = new Map<Dataset, Promise<void>>();
      };
    },
    all: () => [...made],
  };
}
