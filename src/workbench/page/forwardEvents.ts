import type { AddinSession } from '../addin/addinSession.ts';
import { formatArea } from '../grid/address.ts';
import { boundingArea } from '../grid/area.ts';
import type { EventName } from '../model/eventRegistry.ts';
import { forgetSheets } from '../model/forgetSheets.ts';
import { worksheetId } from '../model/worksheet.ts';
import type { UniverGrid } from '../univer/univerGrid.ts';
import type { GridWatcher } from '../univer/watchGrid.ts';

/** The id of a sheet as an add-in sees it. */
function eventTarget(sheetId: string): string {
  return `{${sheetId}}`;
}

/** Tells the add-in that every sheet was calculated. */
export function fireCalculated(grid: UniverGrid, sessions: readonly AddinSession[]): void {
  for (const { events } of sessions) {
    for (const sheet of grid.sheets()) {
      const target = worksheetId(sheet);
      events.fire('calculated', target, { address: '', worksheetId: target });
    }
  }
}

/**
 * Tells the add-in's session what happens in the grid, in the words of Excel's events.
 *
 * @param source whether the person at this page enters it, or a co-author elsewhere
 */
export function forwardEvents(
  grid: UniverGrid,
  sessions: () => readonly AddinSession[],
  source: () => 'Local' | 'Remote',
): GridWatcher {
  const fire = (event: EventName, target: string, argument: unknown): void => {
    for (const { events } of sessions()) events.fire(event, target, argument);
  };
  let active = '';
  return {
    written(sheetId, places) {
      grid.stale.release(places);
      const sheet = grid.sheet(sheetId);
      for (const place of places) {
        const isFormula = sheet?.hasFormula(place.row, place.column) === true;
        for (const { functions } of sessions()) functions.forget(place, isFormula);
      }
      const area = boundingArea(places);
      if (area === null) return;
      const target = eventTarget(sheetId);
      fire('changed', target, {
        address: formatArea(area),
        changeType: 'RangeEdited',
        source: source(),
        triggerSource: 'Unknown',
        worksheetId: target,
      });
    },
    selected() {
      for (const { frame } of sessions()) frame.fire('documentSelectionChanged', {});
      const { sheetId, area } = grid.selection();
      const target = eventTarget(sheetId);
      fire('selectionChanged', target, {
        address: formatArea(area),
        worksheetId: target,
      });
    },
    activated() {
      const target = worksheetId(grid.activeSheet());
      if (active !== '') fire('deactivated', active, { worksheetId: active });
      active = target;
      fire('activated', target, { worksheetId: target });
    },
    added() {
      const target = worksheetId(grid.sheets().at(-1) ?? grid.activeSheet());
      fire('added', target, { source: 'Local', worksheetId: target });
    },
    removed(sheetId) {
      const present = new Set(grid.sheets().map(({ id }) => id));
      for (const { model } of sessions()) forgetSheets(model.records(), present);
      const target = eventTarget(sheetId);
      fire('deleted', target, { source: 'Local', worksheetId: target });
    },
  };
}
