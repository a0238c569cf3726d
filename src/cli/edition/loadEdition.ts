import type { Edition } from '../../dataset/edition.ts';
import { readIndex } from './editionIndex.ts';
import { readEdition } from './readEdition.ts';

/**
 * The newest edition of a folder, as the bundle holds it; undefined where there is none, or its file is not what the list says.
 */
export function loadEdition(folder: string): Edition | undefined {
  const newest = readIndex(folder)?.editions[0];
  return newest === undefined ? undefined : readEdition(folder, newest);
}
