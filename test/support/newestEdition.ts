import { loadEdition } from '../../src/cli/edition/loadEdition.ts';
import { editionsFolder } from '../../src/cli/edition/newestEdition.ts';
import { createDataset } from '../../src/dataset/dataset.ts';
import type { Edition } from '../../src/dataset/edition.ts';

function load(): Edition {
  const edition = loadEdition(editionsFolder);
  if (edition === undefined) throw new Error('no edition: npm run -s henan -- build');
  return edition;
}

/** The newest edition of the repository, decoded as the bundled one is. */
export const newestEdition = load();

export const newestDataset = createDataset(newestEdition);
