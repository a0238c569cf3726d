import type {
  FunctionContext,
  FunctionDefinition,
  Parameter,
} from '../../formulas/functionDefinition.ts';
import { chosenFigures } from './chosenFigures.ts';
import { formOptions } from './formOptions.ts';
import type { FormOption } from './formOptions.ts';
import type { FormValues } from './formValues.ts';

/** One parameter of a function as a form shows it. */
export interface FormField {
  readonly parameter: Parameter;
  /** What it is, in the language of the interface. */
  readonly label: string;
  readonly value: string | number | undefined;
  /** What exists for what was chosen before; anything else may be typed. */
  readonly options: readonly FormOption[];
}

/**
 * The fields of a function's form, each with the values that exist for what stands before it.
 *
 * @example
 * formulaForm(trade, { place: '济源' }, context); // => period offers 2025; breakdown offers 加工贸易
 */
export function formulaForm(
  definition: FunctionDefinition,
  values: FormValues,
  context: FunctionContext,
): readonly FormField[] {
  return definition.parameters.map((parameter) => ({
    parameter,
    label: parameter.description[context.language],
    value: values[parameter.name],
    options: formOptions(parameter, chosenFigures(definition, parameter, values, context), context),
  }));
}
