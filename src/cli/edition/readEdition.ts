import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEdition } from '../../dataset/decodeEdition.ts';
import type { Edition } from '../../dataset/edition.ts';
import type { EditionEntry } from '../../dataset/editionList.ts';
import { sha256 } from './editionId.ts';
import { editionFile } from './editionIndex.ts';

/** The text of an edition's file; undefined where there is none, or its size or hash is not what the list says. */
export function editionText(
  folder: string,
  { id, bytes, sha256: hash }: Pick<EditionEntry, 'id' | 'bytes' | 'sha256'>,
): string | undefined {
  try {
    const content = readFileSync(join(folder, editionFile(id)));
    return content.length === bytes && sha256(content) === hash
      ? content.toString('utf8')
      : undefined;
  } catch {
    return undefined;
  }
}

/** Reads an edition of the list; undefined where its file is not the listed one or does not decode. */
export function readEdition(folder: string, entry: EditionEntry): Edition | undefined {
  const text = editionText(folder, entry);
  if (text === undefined) return undefined;
  try {
    const decoded = decodeEdition(JSON.parse(text));
    return decoded.ok ? decoded.value : undefined;
  } catch {
    return undefined;
  }
}
