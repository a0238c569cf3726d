import { join } from 'node:path';
import { editionFile, readIndex } from './editionIndex.ts';
import { editionText } from './readEdition.ts';

/** Where the repository keeps built editions. */
export const editionsFolder = join(import.meta.dirname, '../../../assets/editions');

/**
 * The file of the newest edition in a folder, as an absolute path: what the bundle holds. Undefined where none was built yet,
 * the list of editions is broken, or the file's size or hash is not what the list says.
 */
export function newestEdition(folder: string = editionsFolder): string | undefined {
  const newest = readIndex(folder)?.editions[0];
  return newest === undefined || editionText(folder, newest) === undefined
    ? undefined
    : join(folder, editionFile(newest.id));
}
