import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { EditionEntry } from '../dataset/editionList.ts';
import { namespace } from '../formulas/product.ts';
import { isReleased } from './fetchEdition.ts';

/** An edition's file as the browser keeps it. */
interface Stored {
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Editions that were fetched once, in the browser's storage; where that is refused nothing is kept. */
export interface EditionCache {
  /** The text of an edition; undefined where it is not kept, or is not what was put there. */
  readonly find: (id: string) => Promise<string | undefined>;
  readonly keep: (
    entry: Pick<EditionEntry, 'id' | 'sha256' | 'bytes'>,
    text: string,
  ) => Promise<void>;
}

let store: UseStore | undefined;
const opened = (): UseStore => {
  store ??= createStore(`${namespace.toLowerCase()}-editions`, 'editions');
  return store;
};

/** What is read is held against its hash again: storage of a browser can be written by whoever sits before it. */
export const editionCache: EditionCache = {
  find: async (id) => {
    try {
      const stored = await get<Stored>(id, opened());
      if (stored === undefined) return undefined;
      const content = new TextEncoder().encode(stored.text);
      return (await isReleased(content, stored)) ? stored.text : undefined;
    } catch {
      return undefined;
    }
  },
  keep: async ({ id, sha256, bytes }, text) => {
    try {
      await set(id, { text, sha256, bytes } satisfies Stored, opened());
    } catch {
      // It is fetched again when it is next asked for.
    }
  },
};
