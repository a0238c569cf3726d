import * as v from 'valibot';

const localized = v.object({ 'zh-CN': v.string(), 'en-US': v.string() });
const cell = v.union([v.string(), v.number()]);

const schema = v.object({
  function: v.string(),
  formula: v.pipe(v.string(), v.startsWith('=')),
  /** The cell's value, the rows of a spill, or the error's code. */
  result: v.union([cell, v.array(v.array(cell))]),
  /** The error's message, where the result is one. */
  message: v.optional(localized),
  note: localized,
});

/** A formula with what its cell shows, as help and README print it; tests hold it against the newest edition. */
export type WorkedExample = v.InferOutput<typeof schema>;

/** Reads worked examples from JSON; throws where one has another shape. */
export function workedExamples(json: unknown): readonly WorkedExample[] {
  return v.parse(v.array(schema), json);
}
