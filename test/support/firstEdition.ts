import { readIndex } from '../../src/cli/edition/editionIndex.ts';
import { editionsFolder } from '../../src/cli/edition/newestEdition.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { createDataset } from '../../src/dataset/dataset.ts';
import type { Edition } from '../../src/dataset/edition.ts';

function load(): Edition {
  const first = readIndex(editionsFolder)?.editions.at(-1);
  const edition = first?.released === true ? readEdition(editionsFolder, first) : undefined;
  if (edition === undefined) throw new Error('the first released edition is gone');
  return edition;
}

/**
 * The first released edition, of five hundred real figures: it never changes, so that what a test knows of its answers stays
 * true whatever is curated later.
 */
export const firstEdition = load();

export const firstDataset = createDataset(firstEdition);
