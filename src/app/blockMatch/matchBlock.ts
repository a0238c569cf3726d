import type { Figure } from '../../domain/figure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { CellLookup } from '../cellInspection/cellLookup.ts';
import { evaluateCall } from '../cellInspection/evaluateCall.ts';
import type { RecognisedTable, TableChoice } from '../fill/recognisedTable.ts';
import { recogniseTable } from '../fill/recogniseTable.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { formatCell, parseAddress } from '../ports/cellAddress.ts';
import type { Selection } from '../ports/selection.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { compareTyped, type Agreement } from './compareTyped.ts';
import { unitsLike } from './unitsLike.ts';

/** A block of a sheet with its headers, and what stands above it. */
export type TypedBlock = Pick<Selection, 'sheet' | 'row' | 'column' | 'values' | 'formulas'> & {
  readonly title: string;
};

/** A typed number with the figure that its headers ask for. */
export interface TypedMatch {
  /** Its place in the block. */
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly typed: number;
  /** The figure in the unit of the block. */
  readonly value: number;
  readonly unit: string;
  readonly figure: Figure;
  readonly agreement: Agreement;
  readonly formula: WorksheetFormula;
}

/** A block of typed numbers as its headers explain it. */
export interface BlockMatch {
  readonly block: TypedBlock;
  readonly matches: readonly TypedMatch[];
  /** Typed numbers for which the headers name no figure that there is. */
  readonly unanswered: number;
  /** The unit that the numbers were found to be in, where no header says one and it is not the figures' own; else empty. */
  readonly foundUnit: string;
}

/**
 * Matches the typed numbers of a block with the figures that their headers ask for, label, period and unit: as a whole, not
 * one by one. Where no header says the unit, the one in which most numbers agree is taken.
 *
 * @example
 * // 进出口 | 2024     | 2025
 * // 郑州   | 55650000 | 65018000     the unit is found: 万元; both agree
 */
export function matchBlock(block: TypedBlock, context: FunctionContext): BlockMatch | undefined {
  const plain = matched(block, context, {});
  if (plain === undefined) return undefined;
  const isPlain = plain.isUnitSaid || plain.match.matches.every(agrees);
  return isPlain ? plain.match : inFoundUnit(block, plain.match, context);
}

/** The match in the unit in which most numbers agree. */
function inFoundUnit(block: TypedBlock, plain: BlockMatch, context: FunctionContext): BlockMatch {
  const own = plain.matches.find(({ unit }) => unit !== '1')?.unit;
  if (own === undefined) return plain;
  const { factor } = parseUnit(own);
  const others = unitsLike(own, context.language).filter(
    (unit) => parseUnit(unit).factor !== factor,
  );
  return others.reduce((best, unit) => {
    const other = matched(block, context, { unit })?.match;
    const isBetter = other !== undefined && agreeing(other) > agreeing(best);
    return isBetter ? { ...other, foundUnit: unit } : best;
  }, plain);
}

/** Whether a number is the figure's own, but for rounding and the sign of a percentage. */
export const agrees = ({ agreement }: TypedMatch): boolean => agreement.kind !== 'differs';

const agreeing = ({ matches }: BlockMatch): number => matches.filter(agrees).length;

function matched(
  block: TypedBlock,
  context: FunctionContext,
  choice: TableChoice,
): { readonly match: BlockMatch; readonly isUnitSaid: boolean } | undefined {
  const table = recogniseTable(block, context, choice);
  if (table === undefined) return undefined;
  const typed = typedCells(block, table);
  const matches = typed.flatMap((cell) => matchOf(cell, block, context));
  const isUnitSaid =
    !table.open.includes('unit') || table.fixed.some(({ kind }) => kind === 'unit');
  const unanswered = typed.length - matches.length;
  return { match: { block, matches, unanswered, foundUnit: '' }, isUnitSaid };
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly typed: number;
  readonly formula: WorksheetFormula;
}

/** The numbers that were typed where the headers ask for a figure. */
function typedCells(
  { values, formulas }: TypedBlock,
  { block }: RecognisedTable,
): readonly TypedCell[] {
  return block.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const typed = values[row]?.[column];
      const isComputed = String(formulas[row]?.[column] ?? '').startsWith('=');
      if (content.kind !== 'formula' || typeof typed !== 'number' || isComputed) return [];
      return [{ row, column, typed, formula: content.formula }];
    }),
  );
}

function matchOf(
  { row, column, typed, formula }: TypedCell,
  block: TypedBlock,
  context: FunctionContext,
): readonly TypedMatch[] {
  const [call] = parseFormula(formula);
  if (call === undefined) return [];
  const asked = evaluateCall(call, block.sheet, lookupIn(block), context);
  if (asked.kind !== 'answer' || asked.answer.kind !== 'figure') return [];
  const { value, unit, figure } = asked.answer;
  const agreement = compareTyped(typed, { value, unit });
  const address = formatCell(block.row + row, block.column + column);
  return [{ row, column, address, typed, value, unit, figure, agreement, formula }];
}

/** The headers that formulas refer to stand in the block. */
function lookupIn({ row, column, values }: TypedBlock): CellLookup {
  return ({ address }) => {
    const area = parseAddress(address);
    const value = area === undefined ? undefined : values[area.row - row]?.[area.column - column];
    return value === undefined ? undefined : [[value]];
  };
}
