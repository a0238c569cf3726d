import { isMatrix, type CellInput, type CellValue } from '../../formulas/cellValue.ts';
import type { FormulaArgument } from '../formulaText/formulaArgument.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import { isErrorValue } from '../ports/errorValue.ts';
import type { HeardCall } from '../ports/heardCall.ts';
import type { Given } from './givenArgument.ts';

/** What the host hands over for each argument of a call; undefined for a call that was not heard, or not for certain. */
export type HeardArguments = (call: FormulaCall) => readonly CellInput[] | undefined;

/** Nobody has listened. */
export const nothingHeard: HeardArguments = () => undefined;

/**
 * An argument as it was read or, where only the host can evaluate it, as it was heard. A name may be one of LET's, which
 * hides the workbook's: what was heard of it goes before.
 */
export function orHeard(
  read: Given,
  { kind }: FormulaArgument,
  heard: CellInput | undefined,
): Given {
  const isCertain = read.ok ? kind !== 'name' : read.error !== '';
  if (heard === undefined || isCertain) return read;
  const error = (isMatrix(heard) ? heard.flat() : [heard]).find(isError);
  return error === undefined ? { ok: true, input: heard } : { ok: false, error };
}

const isError = (value: CellValue): value is string => value !== null && isErrorValue(value);

/**
 * Tells which of the heard calls is which call of a formula: the same function with the same values where the formula can be
 * read. Two that fit, with different arguments, are none: a figure never gets the source of another.
 *
 * @param known reads the arguments of a call without the host; undefined for one that cannot be told
 *
 * @example
 * // =HENAN.TRADE([@地区],2025)/HENAN.TRADE([@地区],2024): each is known by its year
 */
export function matchHeard(
  heard: readonly HeardCall[],
  known: (call: FormulaCall) => readonly (CellInput | undefined)[],
): HeardArguments {
  return (call) => {
    const read = known(call);
    const fitting = heard.filter(
      ({ id, given }) =>
        id === call.id &&
        read.every((input, at) => input === undefined || isSame(input, given[at] ?? null)),
    );
    const distinct = new Map(fitting.map(({ given }) => [JSON.stringify(given), given]));
    return distinct.size === 1 ? [...distinct.values()][0] : undefined;
  };
}

/** A range of one cell is that cell; a blank arrives as null, as an empty text or, on Windows, as 0. */
const isSame = (left: CellInput, right: CellInput): boolean =>
  JSON.stringify(plain(left)) === JSON.stringify(plain(right));

function plain(input: CellInput): unknown {
  if (!isMatrix(input)) return input === null || input === '' || input === 0 ? null : input;
  const rows = input.map((row) => row.map(plain));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
