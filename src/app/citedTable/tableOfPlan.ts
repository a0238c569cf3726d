import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { answeredBlock, type AnsweredCell } from '../insertion/answeredBlock.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import { formatCell } from '../ports/cellAddress.ts';
import { placeKey } from '../ports/placeKey.ts';
import { citedSources } from '../workbook/citedSources.ts';
import { sourceNumbers } from '../workbook/sourceNumbers.ts';
import { plainTableCell, type CitedTableCell, type CitedTables } from './citedTable.ts';
import { cutTables } from './cutTables.ts';
import { tableCell } from './tableCell.ts';

/** A plan as a table to be pasted elsewhere, its formulas answered, without writing it into the sheet first. */
export function tableOfPlan(
  { block }: Pick<InsertionPlan, 'block'>,
  anchor: Anchor,
  context: FunctionContext,
): CitedTables {
  const { dataset } = context;
  const answers = answeredBlock(block, anchor, context).map((row, down) =>
    row.map((answer, right) => ({ answer, place: placeAt(anchor, down, right) })),
  );
  const sources = citedSources(
    dataset,
    answers.flat().map(({ answer, place }) => ({
      cell: { ...place, formula: '', value: '', numberFormat: '' },
      calls: callsOf(answer),
    })),
  );
  const numbers = sourceNumbers(sources);
  const own = new Set<CitedTableCell>();
  const grid = answers.map((row) =>
    row.map(({ answer, place }) => {
      const { text, isNumber, error, figures } = answer;
      if (figures === undefined && error === undefined) return plainTableCell(text);
      const cell = tableCell(
        { text, isNumber, error },
        callsOf(answer),
        numbers.get(placeKey(place)) ?? [],
      );
      own.add(cell);
      return cell;
    }),
  );
  return { tables: cutTables(grid, (cell) => own.has(cell)), sources };
}

const callsOf = ({
  figures = [],
}: AnsweredCell): readonly [{ ok: true; figures: typeof figures }] => [{ ok: true, figures }];

function placeAt(
  { row, column }: Anchor,
  down: number,
  right: number,
): { readonly sheet: string; readonly address: string } {
  return { sheet: '', address: formatCell(row + down, column + right) };
}
