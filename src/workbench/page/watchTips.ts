import { isErrorText } from '../grid/cellValue.ts';
import type { Shell } from '../shell/shell.ts';
import { cellMessage } from './cellMessage.ts';
import { cellsRectangle } from './cellsRectangle.ts';
import type { Workbench } from './workbench.ts';

/** Shows the message of an error, or a comment, beside the cell under the pointer. */
export function watchTips(workbench: Workbench, { tip, grid, messages }: Shell): void {
  const { api } = workbench.grid.parts;
  api.addEvent(api.Event.CellPointerMove, ({ worksheet, row, column }) => {
    const sheet = workbench.grid.sheet(worksheet.getSheetId());
    if (sheet === null) return;
    const area = { row, column, rows: 1, columns: 1 };
    const value = sheet.values(area)[0]?.[0];
    const error = isErrorText(value)
      ? (cellMessage(workbench.functions, sheet, area) ?? messages.errorText(value))
      : null;
    const comment = workbench.records.comments.find(
      (entry) => entry.sheetId === sheet.id && entry.row === row && entry.column === column,
    );
    const text = [error, comment?.content]
      .filter((line) => line !== null && line !== undefined)
      .join('\n');
    const cells = cellsRectangle(grid);
    const cell = worksheet.getRange(row, column).getCellRect();
    tip.show(text, { right: cells.left + cell.right, top: cells.top + cell.top });
  });
  grid.addEventListener('pointerleave', () => tip.hide());
}
