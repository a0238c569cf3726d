import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import {
  isBlankCell,
  isErrorValue,
  isMatrix,
  type ArgumentValue,
  type ScalarArgument,
} from './argumentValue.ts';
import type { CustomFunctionMetadata, FunctionParameter } from './functionMetadata.ts';

/** How a host hands over arguments. */
export interface ArgumentRules {
  /** Whether parameters of type any take error values. */
  readonly errorsAllowed: boolean;
  readonly blankArgument: HostBehaviour['blankArgument'];
}

/** The arguments as the add-in gets them, or the error that the cell shows without a call. */
export type MarshalledArguments =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly error: string };

class ArgumentFault {
  readonly error: string;

  constructor(error: string) {
    this.error = error;
  }
}

const wrongType = new ArgumentFault('#VALUE!');

function toNumber(value: number | string | boolean): number | ArgumentFault {
  if (typeof value !== 'string') return Number(value);
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? wrongType : number;
}

function toBoolean(value: number | string | boolean): boolean | ArgumentFault {
  if (typeof value !== 'string') return Boolean(value);
  const upper = value.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : wrongType;
}

function toText(value: number | string | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function blank(type: string): unknown {
  switch (type) {
    case 'number':
      return 0;
    case 'string':
      return '';
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function typed(type: string, value: number | string | boolean): unknown {
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return toText(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value;
  }
}

function marshalScalar(type: string, value: ScalarArgument, rules: ArgumentRules): unknown {
  if (value === null) return blank(type);
  if (isBlankCell(value)) return blank(type) ?? (rules.blankArgument === 'zero' ? 0 : null);
  if (!isErrorValue(value)) return typed(type, value);
  const allowed = rules.errorsAllowed && type === 'any';
  return allowed
    ? { type: 'CustomFunctionError', code: value.error }
    : new ArgumentFault(value.error);
}

function isLeftOut(value: ArgumentValue, rules: ArgumentRules): boolean {
  return value === null || (isBlankCell(value) && rules.blankArgument === 'null');
}

function marshalOne(
  { type, dimensionality, optional }: FunctionParameter,
  value: ArgumentValue,
  rules: ArgumentRules,
): unknown {
  if (optional && isLeftOut(value, rules)) return null;
  if (dimensionality === 'matrix') {
    const matrix = isMatrix(value) ? value : [[value]];
    const rows = matrix.map((row) => row.map((cell) => marshalScalar(type, cell, rules)));
    return rows.flat().find((cell) => cell instanceof ArgumentFault) ?? rows;
  }
  return marshalScalar(type, isMatrix(value) ? (value[0]?.[0] ?? null) : value, rules);
}

function fitsCount(parameters: readonly FunctionParameter[], given: number): boolean {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const endless = parameters.at(-1)?.repeating ?? false;
  return given >= required && (endless || given <= parameters.length);
}

/**
 * Converts arguments as Excel does before it calls: by the declared type, blanks by type, an optional one left out as
 * null, a range as a matrix, repeated ones as one array. An error in an argument becomes the cell's own, unless errors
 * are allowed. Too few or too many arguments, which Excel does not let a person enter, are `#VALUE!`.
 */
export function marshalArguments(
  { parameters }: Pick<CustomFunctionMetadata, 'parameters'>,
  given: readonly ArgumentValue[],
  rules: ArgumentRules,
): MarshalledArguments {
  if (!fitsCount(parameters, given.length)) return { ok: false, error: '#VALUE!' };
  const values = parameters.map((parameter, index) => {
    if (!parameter.repeating) return marshalOne(parameter, given[index] ?? null, rules);
    const repeated = given.slice(index).map((value) => marshalOne(parameter, value, rules));
    return repeated.find((value) => value instanceof ArgumentFault) ?? repeated;
  });
  const fault = values.find((value) => value instanceof ArgumentFault);
  return fault instanceof ArgumentFault ? { ok: false, error: fault.error } : { ok: true, values };
}
