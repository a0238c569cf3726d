import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEdition } from '../../dataset/decodeEdition.ts';
import type { Edition } from '../../dataset/edition.ts';
import { editionChanges } from './editionChanges.ts';
import { sha256 } from './editionId.ts';
import {
  editionFile,
  readIndex,
  writeIndex,
  type EditionChanges,
  type EditionEntry,
} from './editionIndex.ts';
import { serializeEdition } from './serializeEdition.ts';

/** What storing an edition did; `broken-index` leaves everything as it was. */
export type Stored =
  | { readonly kind: 'stored' | 'unchanged'; readonly entry: EditionEntry }
  | { readonly kind: 'broken-index' };

/**
 * Writes an edition beside the others and lists it as the newest. An unreleased newest one is replaced; a released one stays
 * for ever, and the same content is never listed twice.
 *
 * @param release whether the edition counts as released from now on
 */
export function storeEdition(folder: string, edition: Edition, release: boolean): Stored {
  const index = readIndex(folder);
  if (index === undefined) return { kind: 'broken-index' };
  const [newest, ...older] = index.editions;
  if (newest === undefined) return write(folder, edition, release, []);
  if (newest.id === edition.id && newest.released) return { kind: 'unchanged', entry: newest };
  if (newest.released) return write(folder, edition, release, index.editions);
  if (newest.id !== edition.id) rmSync(join(folder, editionFile(newest.id)), { force: true });
  const stored = write(folder, edition, release, older);
  const same = newest.id === edition.id && newest.released === release;
  return same ? { ...stored, kind: 'unchanged' } : stored;
}

/** Writes the edition's file and puts it before the editions that stay. */
function write(
  folder: string,
  edition: Edition,
  released: boolean,
  kept: readonly EditionEntry[],
): { readonly kind: 'stored'; readonly entry: EditionEntry } {
  const text = serializeEdition(edition);
  const entry = entryOf(edition, text, released, changesSince(folder, kept[0], edition));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, editionFile(edition.id)), text);
  writeIndex(folder, [entry, ...kept]);
  return { kind: 'stored', entry };
}

function entryOf(
  edition: Edition,
  text: string,
  released: boolean,
  changes: EditionChanges | null,
): EditionEntry {
  const { id, date, places, indicators, breakdowns, sources, observations, computed } = edition;
  return {
    id,
    date,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    released,
    counts: {
      places: places.length,
      indicators: indicators.length,
      breakdowns: breakdowns.length,
      sources: sources.length,
      observations: observations.length,
      computed: computed.length,
    },
    changes,
  };
}

function changesSince(
  folder: string,
  entry: EditionEntry | undefined,
  edition: Edition,
): EditionChanges | null {
  const before = entry === undefined ? undefined : readEdition(join(folder, editionFile(entry.id)));
  return before === undefined ? null : editionChanges(before, edition);
}

/** Reads an edition's file; undefined where there is none or it is broken. */
export function readEdition(path: string): Edition | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const decoded = decodeEdition(JSON.parse(readFileSync(path, 'utf8')));
    return decoded.ok ? decoded.value : undefined;
  } catch {
    return undefined;
  }
}
