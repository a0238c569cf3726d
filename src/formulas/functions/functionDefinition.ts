import type { Dataset } from '../../dataset/dataset.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Result } from '../../domain/result.ts';
import type { Answer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';
import type { Parameter } from './parameter.ts';

/** What a function answers from. */
export interface FunctionContext {
  readonly dataset: Dataset;
  /** The language of the interface, and of messages. */
  readonly language: Language;
  /** The language of the text that functions answer, where it is another one: the workbook's. */
  readonly answers?: Language | undefined;
  /** Another edition, which a call names by its id; undefined for one that is not there. */
  readonly editionOf?: ((id: string) => Dataset | undefined) | undefined;
}

/** One worksheet function: everything that Excel, the pane, the help pages and the command need to know of it. */
export interface FunctionDefinition<Name extends string = string> {
  /** Never changes; workbooks hold it. */
  readonly id: string;
  readonly summary: Localized;
  /** Never reordered; only ever appended to. */
  readonly parameters: readonly Parameter<Name>[];
  readonly result: 'number' | 'text' | 'table';
  /** The measures that it answers, where it decides on them itself; a form offers what has one of these. */
  readonly measures?: readonly Measure[];
  /** The context's language is that of answers. */
  readonly evaluate: (
    values: ArgumentValues<NoInfer<Name>>,
    context: FunctionContext,
  ) => Result<Answer>;
}

/**
 * A function for the catalogue: `evaluate` may ask only for arguments that its parameters name, so that a misspelt name does
 * not compile.
 *
 * @example
 * defineFunction({ …, parameters: [placeParameter], evaluate: (values) => answer(values.value('place')) });
 */
export function defineFunction<Name extends string>(
  definition: FunctionDefinition<Name>,
): FunctionDefinition {
  return definition;
}
