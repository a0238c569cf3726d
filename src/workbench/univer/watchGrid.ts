import { ICommandService, ObjectMatrix, type Injector } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from '../customFunctions/cellCalls.ts';

/** Who is told what happens in the grid, whoever does it. */
export interface GridWatcher {
  /** Values or formulas were written, not counting results of formulas. */
  written(sheetId: string, places: readonly CellPlace[]): void;
  selected(): void;
  activated(): void;
  added(): void;
  removed(sheetId: string): void;
}

function writtenPlaces({ subUnitId, cellValue }: ISetRangeValuesMutationParams): CellPlace[] {
  const places: CellPlace[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, data) => {
    const cell = data ?? null;
    const isWritten = cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
    if (isWritten) places.push({ sheetId: subUnitId, row, column });
  });
  return places;
}

/** Follows the commands that change the workbook or the selection. */
export function watchGrid(injector: Injector, watcher: GridWatcher): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (options?.onlyLocal === true || command.params === undefined) return;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own parameters
        const parameters = command.params as ISetRangeValuesMutationParams;
        const places = writtenPlaces(parameters);
        if (places.length > 0) watcher.written(parameters.subUnitId, places);
        return;
      }
      case SetSelectionsOperation.id:
        watcher.selected();
        return;
      case SetWorksheetActiveOperation.id:
        watcher.activated();
        return;
      case InsertSheetMutation.id:
        watcher.added();
        return;
      case RemoveSheetMutation.id:
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own parameters
        watcher.removed((command.params as IRemoveSheetMutationParams).subUnitId);
        return;
      default:
    }
  });
}
