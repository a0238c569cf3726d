import {
  isErrorValue,
  isMatrix,
  type ArgumentValue,
  type ScalarArgument,
} from './argumentValue.ts';
import type { CustomFunctionMetadata, FunctionParameter } from './functionMetadata.ts';

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

function marshalScalar(type: string, value: ScalarArgument, errorsAllowed: boolean): unknown {
  if (value === null) return blank(type);
  if (isErrorValue(value)) {
    const allowed = errorsAllowed && type === 'any';
    return allowed
      ? { type: 'CustomFunctionError', code: value.error }
      : new ArgumentFault(value.error);
  }
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

function marshalOne(
  parameter: FunctionParameter,
  value: ArgumentValue,
  errorsAllowed: boolean,
): unknown {
  const { type, dimensionality, optional } = parameter;
  if (value === null && optional) return null;
  if (dimensionality === 'matrix') {
    const matrix = isMatrix(value) ? value : [[value]];
    const rows = matrix.map((row) => row.map((cell) => marshalScalar(type, cell, errorsAllowed)));
    return rows.flat().find((cell) => cell instanceof ArgumentFault) ?? rows;
  }
  return marshalScalar(type, isMatrix(value) ? (value[0]?.[0] ?? null) : value, errorsAllowed);
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
  errorsAllowed: boolean,
): MarshalledArguments {
  if (!fitsCount(parameters, given.length)) return { ok: false, error: '#VALUE!' };
  const values = parameters.map((parameter, index) => {
    if (!parameter.repeating) return marshalOne(parameter, given[index] ?? null, errorsAllowed);
    const repeated = given.slice(index).map((value) => marshalOne(parameter, value, errorsAllowed));
    return repeated.find((value) => value instanceof ArgumentFault) ?? repeated;
  });
  const fault = values.find((value) => value instanceof ArgumentFault);
  return fault instanceof ArgumentFault ? { ok: false, error: fault.error } : { ok: true, values };
}
