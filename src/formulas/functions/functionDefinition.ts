import type { Dataset } from '../../dataset/dataset.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { Result } from '../../domain/result.ts';
import type { Answer } from '../answer.ts';
import type { ArgumentValues } from '../argumentValues.ts';

/** What an argument names; a form offers the values that exist for it. */
export type ParameterKind =
  | 'place'
  | 'indicator'
  | 'period'
  | 'flow'
  | 'breakdown'
  | 'measure'
  | 'reference'
  | 'unit'
  | 'basis'
  | 'edition'
  | 'field'
  | 'step'
  | 'among'
  | 'placeKind';

export interface Parameter {
  /** ASCII, as the signature shows it. */
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: Localized;
  readonly optional: boolean;
  /** Whether a range of several cells may stand here. */
  readonly range: boolean;
}

/** What a function answers from. */
export interface FunctionContext {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** One worksheet function: everything that Excel, the pane, the help pages and the command need to know of it. */
export interface FunctionDefinition {
  /** Never changes; workbooks hold it. */
  readonly id: string;
  readonly summary: Localized;
  /** Never reordered; only ever appended to. */
  readonly parameters: readonly Parameter[];
  readonly result: 'number' | 'text' | 'table';
  readonly evaluate: (values: ArgumentValues, context: FunctionContext) => Result<Answer>;
}
