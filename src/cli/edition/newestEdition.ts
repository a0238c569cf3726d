import { join } from 'node:path';
import { editionFile, readIndex } from './editionIndex.ts';

/** Where the repository keeps built editions. */
export const editionsFolder = join(import.meta.dirname, '../../../assets/editions');

/**
 * The file of the newest edition in a folder, as an absolute path: what the bundle holds. Undefined where none was built yet
 * or the list of editions is broken.
 */
export function newestEdition(folder: string = editionsFolder): string | undefined {
  const newest = readIndex(folder)?.editions[0];
  return newest === undefined ? undefined : join(folder, editionFile(newest.id));
}
