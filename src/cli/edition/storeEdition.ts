import { join } from 'node:path';
import { createDataset } from '../../dataset/dataset.ts';
import type { Edition } from '../../dataset/edition.ts';
import type { EditionEntry } from '../../dataset/editionList.ts';
import { changeCounts } from './changeCounts.ts';
import { changesFile, changesFileName, changesText } from './changesFile.ts';
import { editionChanges, type EditionChanges } from './editionChanges.ts';
import { editionCounts } from './editionCounts.ts';
import { sha256 } from './editionId.ts';
import { editionFile, editionFileName, readIndex, writeIndex } from './editionIndex.ts';
import { fileSteps, type FileSteps } from './fileSteps.ts';
import { editionText, readEdition } from './readEdition.ts';
import { replaceFile, unfinished } from './replaceFile.ts';
import { serializeEdition } from './serializeEdition.ts';

/** What storing an edition did; `broken-index` and `failed` leave the last good edition as it was. */
export type Stored =
  | { readonly kind: 'stored' | 'unchanged'; readonly entry: EditionEntry }
  | { readonly kind: 'broken-index' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes an edition beside the others and lists it as the newest. An unreleased newest one is replaced; a released one stays
 * for ever, and the same content is never listed twice. The file is whole before the list names it, and what the list no
 * longer names goes last: a build that ends at any point, or finds the disk full, leaves the last good edition answering, and
 * the next one puts the folder in order.
 *
 * @param release whether the edition counts as released from now on
 */
export function storeEdition(
  folder: string,
  edition: Edition,
  release: boolean,
  steps: FileSteps = fileSteps,
): Stored {
  const index = readIndex(folder);
  if (index === undefined) return { kind: 'broken-index' };
  const text = serializeEdition(edition);
  const same = index.editions.slice(0, 1).find(({ id }) => id === edition.id);
  const kept = keptEntries(index.editions, edition.id);
  const changes = changesSince(folder, kept[0], edition);
  const entry = releasedEntry(same) ?? entryOf(edition, text, release, changes);
  const isListed = same?.released === entry.released && same.sha256 === entry.sha256;
  const reason = failureOf(() => {
    write({ folder, text, entry, changes, kept, isListed, steps });
  });
  if (reason !== undefined) return { kind: 'failed', reason };
  return { kind: isListed ? 'unchanged' : 'stored', entry };
}

/** The editions that stay behind a new one: all but the newest where that is unreleased or the new one itself. */
function keptEntries(editions: readonly EditionEntry[], id: string): readonly EditionEntry[] {
  const [newest, ...older] = editions;
  return newest?.released === true && newest.id !== id ? editions : older;
}

/** What is released stays as it was listed. */
const releasedEntry = (entry: EditionEntry | undefined): EditionEntry | undefined =>
  entry?.released === true ? entry : undefined;

function failureOf(step: () => void): string | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Writing {
  readonly folder: string;
  readonly text: string;
  readonly entry: EditionEntry;
  readonly changes: EditionChanges | undefined;
  /** The editions that stay behind it. */
  readonly kept: readonly EditionEntry[];
  /** Whether the list names the entry as it is. */
  readonly isListed: boolean;
  readonly steps: FileSteps;
}

function write({ folder, text, entry, changes, kept, isListed, steps }: Writing): void {
  steps.makeFolder(folder);
  if (editionText(folder, entry) === undefined) {
    replaceFile(join(folder, editionFile(entry.id)), text, steps);
  }
  if (changes !== undefined) {
    replaceFile(join(folder, changesFile(entry.id)), changesText(changes), steps);
  }
  if (!isListed) writeIndex(folder, [entry, ...kept], steps);
  clear(folder, [entry, ...kept], steps);
}

/** Removes what a build left behind that was ended, and the files of an unreleased edition that another one replaced. */
function clear(folder: string, listed: readonly EditionEntry[], steps: FileSteps): void {
  const files = new Set(listed.flatMap(({ id }) => [editionFile(id), changesFile(id)]));
  for (const file of steps.list(folder)) {
    const isLeft = file.endsWith(`.json${unfinished}`);
    const isOurs = editionFileName.test(file) || changesFileName.test(file);
    const isUnlisted = isOurs && !files.has(file);
    if (isLeft || isUnlisted) steps.remove(join(folder, file));
  }
}

function entryOf(
  edition: Edition,
  text: string,
  released: boolean,
  changes: EditionChanges | undefined,
): EditionEntry {
  const { id, date } = edition;
  return {
    id,
    date,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    released,
    counts: editionCounts(edition),
    changes: changes === undefined ? null : changeCounts(changes),
  };
}

function changesSince(
  folder: string,
  entry: EditionEntry | undefined,
  edition: Edition,
): EditionChanges | undefined {
  const before = entry === undefined ? undefined : readEdition(folder, entry);
  return before === undefined
    ? undefined
    : editionChanges(createDataset(before), createDataset(edition));
}
