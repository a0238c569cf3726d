import type { AddinSession } from '../addin/addinSession.ts';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import { formatArea } from '../grid/address.ts';
import type { Area } from '../grid/area.ts';
import { forgetSheets } from '../model/forgetSheets.ts';
import { worksheetId } from '../model/worksheet.ts';
import type { UniverGrid } from '../univer/univerGrid.ts';
import type { GridWatcher } from '../univer/watchGrid.ts';

function boundingArea(places: readonly CellPlace[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The id of a sheet as an add-in sees it. */
function eventTarget(sheetId: string): string {
  return `{${sheetId}}`;
}

/** Tells the add-in's session what happens in the grid, in the words of Excel's events. */
export function forwardEvents(grid: UniverGrid, session: () => AddinSession | null): GridWatcher {
  let active = '';
  return {
    written(sheetId, places) {
      const at = session();
      if (at === null) return;
      grid.stale.release(places);
      const sheet = grid.sheet(sheetId);
      for (const place of places) {
        at.functions.forget(place, sheet?.hasFormula(place.row, place.column) === true);
      }
      const target = eventTarget(sheetId);
      at.events.fire('changed', target, {
        address: formatArea(boundingArea(places)),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        worksheetId: target,
      });
    },
    selected() {
      const at = session();
      if (at === null) return;
      at.frame.fire('documentSelectionChanged', {});
      const { sheetId, area } = grid.selection();
      const target = eventTarget(sheetId);
      at.events.fire('selectionChanged', target, {
        address: formatArea(area),
        worksheetId: target,
      });
    },
    activated() {
      const target = worksheetId(grid.activeSheet());
      if (active !== '') session()?.events.fire('deactivated', active, { worksheetId: active });
      active = target;
      session()?.events.fire('activated', target, { worksheetId: target });
    },
    added() {
      const target = worksheetId(grid.sheets().at(-1) ?? grid.activeSheet());
      session()?.events.fire('added', target, { source: 'Local', worksheetId: target });
    },
    removed(sheetId) {
      const at = session();
      if (at === null) return;
      forgetSheets(at.model.records(), new Set(grid.sheets().map(({ id }) => id)));
      const target = eventTarget(sheetId);
      at.events.fire('deleted', target, { source: 'Local', worksheetId: target });
    },
  };
}
