import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { Area } from '../grid/area.ts';
import type { Grid, SheetGrid } from '../grid/grid.ts';
import type { ApiMembers, ApiObject } from '../richApi/apiObject.ts';
import type { BookRecords, ChartRecord, CommentRecord, TableRecord } from './bookRecords.ts';
import type { EventRegistry } from './eventRegistry.ts';

/** A rectangle of one sheet. */
export interface Place {
  readonly sheet: SheetGrid;
  readonly area: Area;
}

/** What the objects of the model share: the workbook, and how to make one another. */
export interface ExcelModel {
  readonly grid: Grid;
  readonly records: () => BookRecords;
  readonly events: EventRegistry;
  /** The name of the open file. */
  readonly fileName: string;
  /** How the host behaves where hosts differ. */
  behaviour(): HostBehaviour;
  range(place: Place): ApiObject;
  rangeAreas(sheet: SheetGrid, areas: readonly Area[]): ApiObject;
  worksheet(sheet: SheetGrid): ApiObject;
  tables(sheetId: string | null): ApiObject;
  table(record: TableRecord): ApiObject;
  names(sheet: SheetGrid | null): ApiObject;
  comments(sheetId: string | null): ApiObject;
  comment(record: CommentRecord): ApiObject;
  charts(sheetId: string): ApiObject;
  chart(record: ChartRecord): ApiObject;
  /** The place of an object that is a range, else null. */
  placeOf(object: unknown): Place | null;
}

/** A constant as a property. */
export function fixed(value: unknown): { readonly get: () => unknown } {
  return { get: () => value };
}

/** Members of a collection whose items are found by id or by name, ignoring case. */
export function itemMethods(
  items: () => readonly ApiObject[],
  find: (key: string) => ApiObject | null,
  missing: () => Error,
): NonNullable<ApiMembers['methods']> {
  const demand = (item: ApiObject | null | undefined): ApiObject => {
    if (item === null || item === undefined) throw missing();
    return item;
  };
  return {
    getItem: (given) => demand(find(String(given.raw(0)))),
    getItemOrNullObject: (given) => find(String(given.raw(0))),
    getItemAt: (given) => demand(items()[given.integer(0)]),
    getCount: () => items().length,
    getFirst: () => demand(items().at(0)),
    getLast: () => demand(items().at(-1)),
  };
}
