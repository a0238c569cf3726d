import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { Grid } from '../grid/grid.ts';
import type { ApiObject } from '../richApi/apiObject.ts';
import type { BookRecords } from './bookRecords.ts';
import { chartObject } from './chart.ts';
import { chartsObject } from './charts.ts';
import { commentObject, commentsObject } from './comments.ts';
import type { EventRegistry } from './eventRegistry.ts';
import type { ExcelModel, Place } from './excelModel.ts';
import { namesObject } from './names.ts';
import { protectedGrid } from './protectedGrid.ts';
import { rangeObject } from './range.ts';
import { rangeAreasObject } from './rangeAreas.ts';
import { tableObject } from './table.ts';
import { tablesObject } from './tables.ts';
import { worksheetObject } from './worksheet.ts';

/** What the model is made of. */
export interface ModelParts {
  readonly grid: Grid;
  readonly records: () => BookRecords;
  readonly events: EventRegistry;
  readonly fileName: string;
  readonly behaviour: () => HostBehaviour;
}

/** Ties the objects of Excel's model to one another. */
export function createModel(parts: ModelParts): ExcelModel {
  const places = new WeakMap<object, Place>();
  const model: ExcelModel = {
    ...parts,
    grid: protectedGrid(parts.grid, parts.records),
    range: (place) => {
      const range = rangeObject(model, place);
      places.set(range, place);
      return range;
    },
    rangeAreas: (sheet, areas): ApiObject => rangeAreasObject(model, sheet, areas),
    worksheet: (sheet) => worksheetObject(model, sheet),
    tables: (sheetId) => tablesObject(model, sheetId),
    table: (record) => tableObject(model, record),
    names: (sheet) => namesObject(model, sheet),
    comments: (sheetId) => commentsObject(model, sheetId),
    comment: (record) => commentObject(model, record),
    charts: (sheetId) => chartsObject(model, sheetId),
    chart: (record) => chartObject(model, record),
    placeOf: (object) =>
      typeof object === 'object' && object !== null ? (places.get(object) ?? null) : null,
  };
  return model;
}
