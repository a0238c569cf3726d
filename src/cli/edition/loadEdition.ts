import type { Edition } from '../../dataset/edition.ts';
import { newestEdition } from './newestEdition.ts';
import { readEdition } from './storeEdition.ts';

/** The newest edition of a folder, as the bundle holds it; undefined where there is none to be read. */
export function loadEdition(folder: string): Edition | undefined {
  const path = newestEdition(folder);
  return path === undefined ? undefined : readEdition(path);
}
