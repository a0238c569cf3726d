import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { emptyCell } from '../insertion/cellContents.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { formatAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { BlockMatch, TypedMatch } from './matchBlock.ts';

/** What is written where: formulas in the place of the typed numbers that were chosen. */
export interface AcceptedBlock {
  readonly block: Block;
  readonly range: RangeAddress;
}

/**
 * The block with a formula for each typed number that was chosen, by its address; everything else stays as it stands. Number formats are the table's
 * own, so a number that was typed rounded looks as before.
 */
export function acceptedBlock(
  { block, matches }: BlockMatch,
  chosen: ReadonlySet<string>,
): AcceptedBlock {
  const byPlace = new Map(
    matches
      .filter(({ address }) => chosen.has(address))
      .map((match) => [placeOf(match.row, match.column), contentOf(match)]),
  );
  const { sheet, row, column, values } = block;
  const size = { rows: values.length, columns: values[0]?.length ?? 1 };
  return {
    range: { sheet, address: formatAddress({ row, column, ...size }) },
    block: values.map((line, down) =>
      line.map((_value, right) => byPlace.get(placeOf(down, right)) ?? emptyCell),
    ),
  };
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** A percentage that was typed as a plain number stays one. */
function contentOf({ formula, agreement }: TypedMatch): CellContent {
  return {
    kind: 'formula',
    formula: agreement.kind === 'percent' ? worksheetFormulaOf(`${formula}*100`) : formula,
  };
}
