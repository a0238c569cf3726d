import type { Grid, SheetGrid } from '../grid/grid.ts';
import { accessDenied } from '../richApi/apiError.ts';
import type { BookRecords } from './bookRecords.ts';
import type { ProtectionOption } from './protectionOptions.ts';

/** What of a protected sheet may be changed only by the option named; `never` by none, as all cells are locked. */
const guarded: Readonly<Partial<Record<keyof SheetGrid, ProtectionOption | 'never'>>> = {
  write: 'never',
  clear: 'never',
  merge: 'never',
  setNumberFormats: 'allowFormatCells',
  setFormat: 'allowFormatCells',
  setColumnWidths: 'allowFormatColumns',
  setColumnsHidden: 'allowFormatColumns',
  fitColumns: 'allowFormatColumns',
  setRowHeights: 'allowFormatRows',
  insertRows: 'allowInsertRows',
  deleteRows: 'allowDeleteRows',
};

function isSheetMember(key: PropertyKey): key is keyof SheetGrid {
  return typeof key === 'string' && Object.hasOwn(guarded, key);
}

/** Fails with Excel's `AccessDenied` where the sheet is protected and its options do not allow this. */
export function demandAllowed(
  records: BookRecords,
  sheetId: string,
  option: ProtectionOption | 'never',
): void {
  const protection = records.protection[sheetId];
  if (protection === undefined) return;
  if (option === 'never' || !protection.options[option]) throw accessDenied();
}

function guardSheet(sheet: SheetGrid, records: () => BookRecords): SheetGrid {
  return new Proxy(sheet, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      const option = isSheetMember(key) ? guarded[key] : undefined;
      return (...given: readonly unknown[]): unknown => {
        if (option !== undefined) demandAllowed(records(), sheet.id, option);
        return Reflect.apply(member, target, given);
      };
    },
  });
}

/** The grid as an add-in may change it: what a protected sheet refuses fails, reading and calculating do not. */
export function protectedGrid(grid: Grid, records: () => BookRecords): Grid {
  const known = new WeakMap<SheetGrid, SheetGrid>();
  const guard = (sheet: SheetGrid): SheetGrid => {
    const guardedSheet = known.get(sheet) ?? guardSheet(sheet, records);
    known.set(sheet, guardedSheet);
    return guardedSheet;
  };
  return {
    sheets: () => grid.sheets().map(guard),
    sheet: (id) => {
      const sheet = grid.sheet(id);
      return sheet === null ? null : guard(sheet);
    },
    activeSheet: () => guard(grid.activeSheet()),
    activate: (id) => grid.activate(id),
    addSheet: (name) => guard(grid.addSheet(name)),
    removeSheet: (id) => grid.removeSheet(id),
    selection: () => grid.selection(),
    select: (sheetId, area) => grid.select(sheetId, area),
    calculateAll: () => grid.calculateAll(),
    calculateAreas: (sheetId, areas, reach) => grid.calculateAreas(sheetId, areas, reach),
    names: () => grid.names(),
    defineName: (name, formula) => grid.defineName(name, formula),
    hideName: (name, isHidden) => grid.hideName(name, isHidden),
    removeName: (name) => grid.removeName(name),
    calculated: () => grid.calculated(),
  };
}
