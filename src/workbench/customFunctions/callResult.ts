import * as v from 'valibot';

/** An error that a custom function answered, with the message that Excel shows beside it. */
export interface CallError {
  readonly error: string;
  readonly message: string | null;
  /** What the cell shows in its place where the answer is an entity. */
  readonly text?: string;
}

/** A number that a custom function answered with the format in which its cell shows it. */
export interface FormattedNumber {
  readonly number: number;
  readonly numberFormat: string;
}

/** One cell of an answer. */
export type ResultCell = number | string | boolean | FormattedNumber | CallError;
/** What a custom function answered: a single value or a matrix to spill. */
export type CallResult = ResultCell | readonly (readonly ResultCell[])[];

const errorTexts: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#N/A',
  10: '#N/A',
};

const withBasicValue = v.looseObject({
  type: v.optional(v.unknown()),
  text: v.optional(v.string()),
  numberFormat: v.optional(v.string()),
  basicValue: v.optional(v.union([v.string(), v.number(), v.boolean()])),
  message: v.optional(v.nullable(v.string())),
});

/** Tells errors from values. */
export function isCallError(result: CallResult): result is CallError {
  return typeof result === 'object' && 'error' in result;
}

/** Tells an answer that spills from a single value. */
export function isResultMatrix(result: CallResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

/** The cell of an answer at this place of its spill; a single value stands everywhere. */
export function resultCell(result: CallResult, row: number, column: number): ResultCell | null {
  if (!isResultMatrix(result)) return result;
  return result[row]?.[column] ?? null;
}

/** The cell that stands for an answer where there is room for one only. */
export function firstCell(result: CallResult): ResultCell {
  return resultCell(result, 0, 0) ?? { error: '#VALUE!', message: null };
}

const errorTypes: ReadonlySet<unknown> = new Set(['Error', 'CustomFunctionError']);
const entityTypes: ReadonlySet<unknown> = new Set(['Entity', 'LinkedEntity']);

function decodeEntity(data: object): ResultCell {
  const parsed = v.safeParse(withBasicValue, data);
  if (!parsed.success) return { error: '#VALUE!', message: null };
  const { type, basicValue, message = null, text } = parsed.output;
  if (entityTypes.has(type) && text !== undefined) return { error: '#VALUE!', message: null, text };
  if (basicValue === undefined) return { error: '#VALUE!', message: null };
  const isError = errorTypes.has(type) || 'errorType' in data;
  if (isError) return { error: String(basicValue), message: message === '' ? null : message };
  return formattedNumber(parsed.output) ?? basicValue;
}

/** Undefined for a value that comes without a format of its own. */
function formattedNumber({
  type,
  basicValue,
  numberFormat,
}: v.InferOutput<typeof withBasicValue>): FormattedNumber | undefined {
  if (type !== 'FormattedNumber' || typeof basicValue !== 'number') return undefined;
  return numberFormat === undefined ? undefined : { number: basicValue, numberFormat };
}

function decodeCell(data: unknown): ResultCell {
  if (typeof data === 'number' || typeof data === 'string' || typeof data === 'boolean')
    return data;
  if (data === null || data === undefined) return 0;
  if (typeof data === 'object' && !Array.isArray(data)) return decodeEntity(data);
  return { error: '#VALUE!', message: null };
}

/**
 * Reads the value of one answer. Excel shows nothing (null, undefined) as 0; an entity is an error to formulas and
 * shows its text; an error inside a matrix stands for itself.
 */
export function decodeResultValue(data: unknown): CallResult {
  if (!Array.isArray(data)) return decodeCell(data);
  const rows: unknown[] = data;
  const matrix = rows.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return cells.map(decodeCell);
  });
  const width = Math.max(0, ...matrix.map((row) => row.length));
  if (width === 0) return { error: '#VALUE!', message: null };
  const missing: CallError = { error: '#N/A', message: null };
  return matrix.map((row) =>
    Array.from({ length: width }, (_cell, column) => row[column] ?? missing),
  );
}

/** Makes the error of a failed call; Excel keeps a message only for `#VALUE!` and `#N/A`. */
export function failedCall(errorCode: unknown, message: unknown): CallError {
  const error = (typeof errorCode === 'number' ? errorTexts[errorCode] : undefined) ?? '#VALUE!';
  const keeps = error === '#VALUE!' || error === '#N/A';
  return {
    error,
    message: keeps && typeof message === 'string' && message !== '' ? message : null,
  };
}
