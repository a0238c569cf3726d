import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FileSteps } from './fileSteps.ts';
import { replaceFile } from './replaceFile.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many figures were added, revised, corrected, amended and withdrawn since an edition; the lists stand in a file beside. */
const changes = v.object({
  since: v.string(),
  added: count,
  revised: count,
  corrected: count,
  amended: count,
  withdrawn: count,
});

const entry = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u)),
  date: v.pipe(v.string(), v.isoDate()),
  /** Of the file's bytes, as is `bytes`: a download is held against both. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  bytes: count,
  /** A released edition is never replaced: workbooks may hold it. */
  released: v.boolean(),
  counts: v.object({
    places: count,
    indicators: count,
    breakdowns: count,
    sources: count,
    observations: count,
    computed: count,
  }),
  /** Printed figures against the released edition before; null for the first. */
  changes: v.nullable(changes),
});

const index = v.object({ format: v.literal(1), editions: v.array(entry) });

export type EditionEntry = v.InferOutput<typeof entry>;
export type ChangeCounts = v.InferOutput<typeof changes>;

/** All editions, the newest first. */
export type EditionIndex = v.InferOutput<typeof index>;

const indexFile = 'index.json';

/** Name of an edition's file beside the index. */
export const editionFile = (id: string): string => `${id}.json`;

/** What only files of editions are called. */
export const editionFileName = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.json$/u;

/** The list of editions in a folder, empty where none was built; undefined for a list that cannot be read. */
export function readIndex(folder: string): EditionIndex | undefined {
  const path = join(folder, indexFile);
  if (!existsSync(path)) return { format: 1, editions: [] };
  try {
    const parsed = v.safeParse(index, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : undefined;
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
