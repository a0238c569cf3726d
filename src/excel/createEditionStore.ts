import { isEditionId, type EditionEntry } from '../dataset/editionList.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { createDatasetSource, type DatasetSource } from './createDatasetSource.ts';
import type { EditionCache } from './editionCache.ts';
import type { EditionFile } from './fetchEdition.ts';

/** Every edition that can be had, by id. */
export interface EditionStore<Dataset> {
  /** The edition that comes with the page. */
  readonly page: string;
  readonly source: (id: string) => DatasetSource<Dataset>;
  /** All that stand where editions are kept, the newest first. */
  readonly list: () => Promise<Result<readonly EditionEntry[]>>;
}

/** How editions come. */
export interface EditionWays<Dataset> {
  readonly page: { readonly id: string; readonly source: DatasetSource<Dataset> };
  readonly list: () => Promise<Result<readonly EditionEntry[]>>;
  readonly cache: EditionCache;
  readonly addressOf: (id: string) => string;
  readonly fetchFile: (file: EditionFile) => Promise<Result<string>>;
  /** A text that is no edition, or another one than is asked for, is a failure. */
  readonly decode: (text: string, id: string) => Result<Dataset>;
}

/**
 * Gets an edition from the page, from the browser's storage or, once, from where editions are kept, checked against its hash and
 * size there. What could not be had is tried again.
 */
export function createEditionStore<Dataset>(ways: EditionWays<Dataset>): EditionStore<Dataset> {
  const { page, cache, list, addressOf, fetchFile, decode } = ways;
  const sources = new Map([[page.id, page.source]]);
  const fetchText = async (id: string): Promise<Result<string>> => {
    const stored = await cache.find(id);
    if (stored !== undefined) return success(stored);
    const listed = await list();
    if (!listed.ok) return notLoaded(id, listed);
    const entry = listed.value.find((each) => each.id === id);
    if (entry === undefined) return unavailable(id);
    const fetched = await fetchFile({ ...entry, address: addressOf(id) });
    if (fetched.ok) await cache.keep(entry, fetched.value);
    return fetched;
  };
  const made = (id: string): DatasetSource<Dataset> =>
    createDatasetSource({
      edition: id,
      arrived: () => undefined,
      settled: async () => Promise.resolve(),
      fetchText: async () => fetchText(id),
      decode: (text) => decode(text, id),
    });
  return {
    page: page.id,
    list,
    source: (id) => {
      const known = sources.get(id);
      if (known !== undefined) return known;
      if (!isEditionId(id)) return missing(id);
      const source = made(id);
      sources.set(id, source);
      return source;
    },
  };
}

const unavailable = (edition: string): Result<never> =>
  failure({ code: 'edition-unavailable', edition });

function missing(id: string): DatasetSource<never> {
  const result = unavailable(id);
  return { current: () => result, loaded: async () => Promise.resolve(result) };
}

/** The failure of the list, as that of the edition that was looked for in it. */
function notLoaded(
  edition: string,
  { issue }: Extract<Result<never>, { ok: false }>,
): Result<never> {
  return failure(issue.code === 'edition-not-loaded' ? { ...issue, edition } : issue);
}
