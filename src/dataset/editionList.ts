import * as v from 'valibot';

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

/** The id of an edition; nothing else is ever part of an address. */
export const editionId = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u));

const entry = v.object({
  id: editionId,
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

const list = v.object({ format: v.literal(1), editions: v.array(entry) });

export type EditionEntry = v.InferOutput<typeof entry>;
export type ChangeCounts = v.InferOutput<typeof changes>;

/** All editions, the newest first. */
export type EditionList = v.InferOutput<typeof list>;

/** Reads a list of editions from untrusted JSON; undefined for anything else. */
export function readEditionList(json: unknown): EditionList | undefined {
  const parsed = v.safeParse(list, json);
  return parsed.success ? parsed.output : undefined;
}

/** Whether a text is the id of an edition. */
export function isEditionId(text: string): boolean {
  return v.is(editionId, text);
}
