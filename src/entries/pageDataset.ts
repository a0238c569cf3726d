import { createDataset } from '../dataset/dataset.ts';
import { decodeEdition } from '../dataset/decodeEdition.ts';
import { catchFault } from '../domain/catchFault.ts';
import { failure, success } from '../domain/result.ts';
import { createDatasetSource } from '../excel/createDatasetSource.ts';
import { editionTag } from '../excel/editionTag.ts';
import { fetchEdition } from '../excel/fetchEdition.ts';

const tag = editionTag(document);
const unnamed = failure({
  code: 'edition-not-loaded',
  edition: '',
  cause: { kind: 'unreachable' },
});

/** The edition that the page names: its script comes before those of functions and pane, which do not wait for it. */
export const pageDataset = createDatasetSource({
  edition: tag?.id ?? '',
  arrived: () => tag?.text(),
  settled: async () => tag?.settled(),
  fetchText: async () => (tag === undefined ? unnamed : fetchEdition(tag)),
  decode: (text) =>
    catchFault(() => {
      const decoded = decodeEdition(JSON.parse(text));
      return decoded.ok ? success(createDataset(decoded.value)) : decoded;
    }),
});

// Where it is there already, formulas need not wait for its decoding.
pageDataset.current();
