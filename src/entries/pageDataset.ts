import { createDataset, type Dataset } from '../dataset/dataset.ts';
import { decodeEdition } from '../dataset/decodeEdition.ts';
import { openEdition } from '../dataset/openEdition.ts';
import { catchFault } from '../domain/catchFault.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { createDatasetSource } from '../excel/createDatasetSource.ts';
import { createEditionStore } from '../excel/createEditionStore.ts';
import { editionCache } from '../excel/editionCache.ts';
import { editionTag } from '../excel/editionTag.ts';
import { fetchEdition } from '../excel/fetchEdition.ts';
import { fetchEditionList } from '../excel/fetchEditionList.ts';

const tag = editionTag(document);
const unnamed = failure({
  code: 'edition-not-loaded',
  edition: '',
  cause: { kind: 'unreachable' },
});

/** Reads an edition of which anything may be wrong, or the page's own. */
function decode(read: typeof decodeEdition, text: string, id: string): Result<Dataset> {
  return catchFault(() => {
    const decoded = read(JSON.parse(text));
    if (!decoded.ok) return decoded;
    return decoded.value.id === id
      ? success(createDataset(decoded.value))
      : failure({ code: 'broken-edition', path: 'id', reason: decoded.value.id });
  });
}

/** The edition that the page names: its script comes before those of functions and pane, which do not wait for it. */
export const pageDataset = createDatasetSource({
  edition: tag?.id ?? '',
  arrived: () => tag?.text(),
  settled: async () => tag?.settled(),
  fetchText: async () => (tag === undefined ? unnamed : fetchEdition(tag)),
  decode: (text) => decode(openEdition, text, tag?.id ?? ''),
});

/** Every edition: the page's, and those that stand beside it. */
export const editions = createEditionStore({
  page: { id: tag?.id ?? '', source: pageDataset },
  list: async () => (tag === undefined ? unnamed : fetchEditionList(tag.folder)),
  cache: editionCache,
  addressOf: (id) => new URL(`${id}.json`, tag?.folder).href,
  fetchFile: fetchEdition,
  decode: (text, id) => decode(decodeEdition, text, id),
});

// Where it is there already, formulas need not wait for its decoding.
pageDataset.current();
