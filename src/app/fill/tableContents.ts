import { emptyCell } from '../insertion/cellContents.ts';
import type { CellContent } from '../ports/block.ts';
import { questionContent, type QuestionCell } from './questionCell.ts';
import type { PreviewCell, RecognisedTable, TableInput } from './recognisedTable.ts';
import type { TableCells } from './tableGrid.ts';
import type { TableShape } from './tableShape.ts';

type Contents = Pick<RecognisedTable, 'block' | 'preview' | 'filled' | 'gaps'>;

/**
 * What filling a table writes, and what is shown of it before. A cell of which the question is wrong is left alone: it would
 * show an error that no figure can mend.
 *
 * @param isHeld whether nothing is filled yet, as something is asked of the whole table
 */
export function tableContents(
  values: TableInput['values'],
  { rows, columns }: TableShape,
  cells: TableCells,
  isHeld: boolean,
): Contents {
  const cellAt = (row: number, column: number): QuestionCell | undefined =>
    cells[rows.indexOf(row)]?.[columns.indexOf(column)];
  const written = isHeld ? [] : cells.flat().filter((cell) => cell !== undefined && isFit(cell));
  const gaps = written.filter((cell) => cell?.status === 'missing').length;
  return {
    block: values.map((line, row) =>
      line.map((_value, column) => content(isHeld ? undefined : cellAt(row, column))),
    ),
    preview: rows.map((row, at) =>
      columns.map((column, next) => preview(cells[at]?.[next], row, column)),
    ),
    filled: written.length - gaps,
    gaps,
  };
}

/** Whether a cell is written: a question that is wrong is not. */
export const isFit = ({ error }: QuestionCell): boolean => error === undefined || error === '#N/A';

function content(cell: QuestionCell | undefined): CellContent {
  return cell === undefined || !isFit(cell) ? emptyCell : questionContent(cell);
}

function preview(cell: QuestionCell | undefined, row: number, column: number): PreviewCell {
  const { number = '', unit = '', status, reason = '', error } = cell ?? {};
  if (cell !== undefined && !isFit(cell)) {
    return { row, column, number: '', unit: '', status: undefined, reason };
  }
  const shown = error === undefined ? {} : { error };
  return { row, column, number, unit, status, reason, ...shown };
}
