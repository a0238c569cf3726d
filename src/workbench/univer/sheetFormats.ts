import type { ICommandService, IRange } from '@univerjs/core';
import { SetNumfmtCommand, SetStyleCommand } from '@univerjs/preset-sheets-core';
import { mapArea, type Area } from '../grid/area.ts';
import type { CellFormat } from '../grid/grid.ts';
import { toStyle } from './cellStyle.ts';
import type { UniverWorksheet } from './univerTypes.ts';

/** Where the commands of a sheet go. */
interface Commanding {
  readonly unitId: string;
  readonly commands: ICommandService;
}

const general = 'General';

/** The number formats of cells, by row. */
export function numberFormatsOf(sheet: UniverWorksheet, area: Area): string[][] {
  const cells = sheet.getSheet();
  return mapArea(area, (row, column) => {
    const style = cells.getComposedCellStyle(area.row + row, area.column + column);
    return style.n?.pattern ?? general;
  });
}

/** Sets number formats; null leaves a cell as it is. */
export function setNumberFormatsOf(
  sheet: UniverWorksheet,
  { unitId, commands }: Commanding,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): void {
  const present = numberFormatsOf(sheet, area);
  // Only what changes, and General by its name: where Univer removes a format, it forgets the formula of the cell.
  const values = formats.flatMap((line, i) =>
    line.flatMap((pattern, j) =>
      pattern === null || pattern === present[i]?.[j]
        ? []
        : [{ row: area.row + i, col: area.column + j, pattern }],
    ),
  );
  if (values.length === 0) return;
  const subUnitId = sheet.getSheetId();
  commands.syncExecuteCommand(SetNumfmtCommand.id, { unitId, subUnitId, values });
}

/** Sets how cells look, but for their number format. */
export function setFormatOf(
  sheet: UniverWorksheet,
  { unitId, commands }: Commanding,
  area: Area,
  format: CellFormat,
): void {
  for (const [type, value] of Object.entries<unknown>({ ...toStyle(format) })) {
    commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId,
      subUnitId: sheet.getSheetId(),
      range: toRange(area),
      style: { type, value: structuredClone(value) },
    });
  }
}

function toRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}
