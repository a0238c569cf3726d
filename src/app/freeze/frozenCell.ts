import * as v from 'valibot';

const shown = v.union([v.string(), v.number(), v.boolean()]);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const frozenCell = v.object({
  /** The hidden name of the cell. */
  anchor: v.string(),
  /** As it stood when it was frozen. */
  formula: v.pipe(v.string(), v.startsWith('=')),
  /** Where the formula refers to cells, and the hidden names of these. */
  references: v.array(v.object({ start: place, end: place, anchor: v.string() })),
  /** What the formula answered, with all that it spilled into. */
  values: v.pipe(v.array(v.pipe(v.array(shown), v.minLength(1))), v.minLength(1)),
});

/** A formula that stands as its values, and all that brings it back. */
export type FrozenCell = v.InferOutput<typeof frozenCell>;

/** The version of what is kept; another one is not read. */
const version = 1;

const part = v.object({ version: v.literal(version), cells: v.array(frozenCell) });

/** Parts of what a workbook keeps are under keys that begin so. */
export const frozenPrefix = 'frozen.';

/** The cells of a part; undefined for one that is damaged or of another version. */
export function readFrozenPart(value: unknown): readonly FrozenCell[] | undefined {
  const read = v.safeParse(part, value);
  return read.success ? read.output.cells : undefined;
}

/** A part as the workbook keeps it. */
export function frozenPart(cells: readonly FrozenCell[]): unknown {
  return { version, cells };
}
