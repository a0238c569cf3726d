import * as v from 'valibot';
import type { Language } from '../domain/language.ts';

type PerLanguage<Content> = Readonly<Record<Language, Content>>;

/** What is the same in every language stands once, anything else once a language. */
function perLanguage<Content extends v.GenericSchema>(schema: Content) {
  type Held = v.InferOutput<Content>;
  return v.union([
    v.pipe(
      schema,
      v.transform((same): PerLanguage<Held> => ({ 'zh-CN': same, 'en-US': same })),
    ),
    v.object({ 'zh-CN': schema, 'en-US': schema }),
  ]);
}

const cell = v.union([v.string(), v.number()]);

const schema = v.object({
  function: v.string(),
  formula: perLanguage(v.pipe(v.string(), v.startsWith('='))),
  /** The cell's value in a workbook of the language, the rows of a spill, or the error's code. */
  result: perLanguage(v.union([cell, v.array(v.array(cell))])),
  /** The error's message, where the result is one. */
  message: v.optional(perLanguage(v.string())),
  note: perLanguage(v.string()),
});

/**
 * A formula with what its cell shows, as help and README print it, in each language with its names; tests hold it against the
 * newest edition.
 */
export type WorkedExample = v.InferOutput<typeof schema>;

/** Reads worked examples from JSON; throws where one has another shape. */
export function workedExamples(json: unknown): readonly WorkedExample[] {
  return v.parse(v.array(schema), json);
}
