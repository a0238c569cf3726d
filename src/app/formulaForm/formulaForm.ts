import { ownValue } from '../../domain/ownValue.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import type { Parameter } from '../../formulas/functions/parameter.ts';
import type { Choice } from '../choice/choice.ts';
import { chosenFigures } from './chosenFigures.ts';
import { formOptions } from './formOptions.ts';
import type { FormValues } from './formValues.ts';

/** One parameter of a function as a form shows it. */
export interface FormField {
  readonly parameter: Parameter;
  /** What it is, in the language of the interface. */
  readonly label: string;
  readonly value: string | number | undefined;
  /** The value as the form shows it where it is none of the options: a period in words. */
  readonly text: string;
  /** What exists for what was chosen before; anything else may be typed. */
  readonly options: readonly Choice[];
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
    value: ownValue(values, parameter.name),
    text: valueText(parameter, ownValue(values, parameter.name), context),
    options: formOptions(parameter, chosenFigures(definition, parameter, values, context), context),
  }));
}

/** Several values, and what is no period, stand as they were typed. */
function valueText(
  { kind }: Parameter,
  value: string | number | undefined,
  { language }: FunctionContext,
): string {
  const request = kind === 'period' && value !== undefined ? parsePeriod(value) : undefined;
  return request?.kind === 'period'
    ? periodText(periodCode(request.period), language)
    : String(value ?? '');
}
