import { fileURLToPath } from 'node:url';
import { buildEdition } from '../../src/cli/edition/buildEdition.ts';
import { readPackage } from '../../src/cli/package/readPackage.ts';
import { createDataset } from '../../src/dataset/dataset.ts';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

function build(): unknown {
  const { content, problems } = readPackage(seeds);
  if (content === undefined) throw new Error(`seeds cannot be read: ${JSON.stringify(problems)}`);
  return buildEdition(content);
}

const decoded = decodeEdition(build());
if (!decoded.ok) throw new Error(`the edition is broken: ${JSON.stringify(decoded.issue)}`);

/** The edition of the present data package, decoded as the bundled one is. */
export const newestEdition = decoded.value;

export const newestDataset = createDataset(newestEdition);
