import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditionList, type EditionEntry, type EditionList } from '../../dataset/editionList.ts';
import type { FileSteps } from './fileSteps.ts';
import { replaceFile } from './replaceFile.ts';

const indexFile = 'index.json';

/** Name of an edition's file beside the index. */
export const editionFile = (id: string): string => `${id}.json`;

/** What only files of editions are called. */
export const editionFileName = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.json$/u;

/** The list of editions in a folder, empty where none was built; undefined for a list that cannot be read. */
export function readIndex(folder: string): EditionList | undefined {
  const path = join(folder, indexFile);
  if (!existsSync(path)) return { format: 1, editions: [] };
  try {
    return readEditionList(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeIndex(
  folder: string,
  editions: readonly EditionEntry[],
  steps: FileSteps,
): void {
  const text = JSON.stringify({ format: 1, editions }, null, 2);
  replaceFile(join(folder, indexFile), `${text}\n`, steps);
}
