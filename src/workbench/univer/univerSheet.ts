import type { ICommandService } from '@univerjs/core';
import { boundingArea, intersectAreas, mapArea, type Area, type AreaPart } from '../grid/area.ts';
import type { CellValue } from '../grid/cellValue.ts';
import type { CellFormat, ClearedPart, ConditionalLook, SheetGrid } from '../grid/grid.ts';
import type { CellEntry } from '../grid/parseInput.ts';
import { fromCellData, toCellData } from './cellData.ts';
import { fromStyle } from './cellStyle.ts';
import type { ConditionalLooks } from './conditionalLooks.ts';
import { enteredFormula } from './enteredFormulas.ts';
import { numberFormatsOf, setFormatOf, setNumberFormatsOf } from './sheetFormats.ts';
import type { Spills } from './spills.ts';
import type { UniverRange, UniverWorksheet } from './univerTypes.ts';

/** What a sheet shares with its workbook. */
export interface SheetContext {
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly spills: Spills;
  readonly looks: ConditionalLooks;
}

/** One sheet of the Univer workbook. */
export class UniverSheet implements SheetGrid {
  readonly id: string;
  readonly #sheet: UniverWorksheet;
  readonly #context: SheetContext;

  constructor(sheet: UniverWorksheet, context: SheetContext) {
    this.id = sheet.getSheetId();
    this.#sheet = sheet;
    this.#context = context;
  }

  name(): string {
    return this.#sheet.getSheetName();
  }

  rename(name: string): void {
    this.#sheet.setName(name);
  }

  isHidden(): boolean {
    return this.#sheet.isSheetHidden();
  }

  setHidden(hidden: boolean): void {
    if (hidden) this.#sheet.hideSheet();
    else this.#sheet.showSheet();
  }

  values(area: Area): CellValue[][] {
    const cells = this.#sheet.getSheet().getCellMatrix();
    return mapArea(area, (row, column) => {
      const own = fromCellData(cells.getValue(area.row + row, area.column + column));
      if (own !== null) return own;
      return fromCellData(this.#context.spills.cell(this.id, area.row + row, area.column + column));
    });
  }

  formulas(area: Area): string[][] {
    const known = this.#clip(area);
    const formulas = known === null ? [] : this.#range(known).getFormulas();
    const cells = this.#sheet.getSheet().getCellMatrix();
    return mapArea(area, (row, column) => {
      const entered = enteredFormula(cells.getValue(area.row + row, area.column + column));
      return entered ?? formulas[row]?.[column] ?? '';
    });
  }

  texts(area: Area): string[][] {
    const known = this.#clip(area);
    const texts = known === null ? [] : this.#range(known).getDisplayValues();
    return mapArea(area, (row, column) => texts[row]?.[column] ?? '');
  }

  write(area: Area, entries: readonly (readonly CellEntry[])[]): void {
    this.#ensure(area);
    this.#range(area).setValues(entries.map((row) => row.map(toCellData)));
  }

  clear(area: Area, part: ClearedPart): void {
    const known = this.#clip(area);
    if (known === null) return;
    const range = this.#range(known);
    if (part === 'contents') range.clearContent();
    else if (part === 'formats') range.clearFormat();
    else range.clear();
  }

  numberFormats(area: Area): string[][] {
    return numberFormatsOf(this.#sheet, area);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#ensure(area);
    setNumberFormatsOf(this.#sheet, this.#context, area, formats);
  }

  format(row: number, column: number): CellFormat {
    return fromStyle(this.#sheet.getSheet().getComposedCellStyle(row, column));
  }

  setFormat(area: Area, format: CellFormat): void {
    const known = this.#clip(area);
    if (known !== null) setFormatOf(this.#sheet, this.#context, known, format);
  }

  shownFormat(row: number, column: number): CellFormat {
    const sheet = this.#sheet.getSheet();
    const look = this.#context.looks.at(this.id, row, column);
    return fromStyle({ ...sheet.getComposedCellStyle(row, column), ...look });
  }

  setConditionalLooks(looks: readonly ConditionalLook[]): void {
    this.#context.looks.set(this.id, looks);
  }

  columnWidth(column: number): number {
    return this.#sheet.getColumnWidth(column);
  }

  setColumnWidths(first: number, count: number, pixels: number): void {
    this.#sheet.setColumnWidths(
      first,
      Math.min(count, this.#sheet.getMaxColumns() - first),
      pixels,
    );
  }

  isColumnHidden(column: number): boolean {
    return !this.#sheet.getSheet().getColVisible(column);
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    const columns = Math.min(count, this.#sheet.getMaxColumns() - first);
    const isSame = Array.from({ length: columns }).every(
      (_column, at) => this.isColumnHidden(first + at) === hidden,
    );
    if (isSame) return;
    if (hidden) this.#sheet.hideColumns(first, columns);
    else this.#sheet.unhideColumn(this.#sheet.getRange(0, first, 1, columns));
  }

  fitColumns(first: number, count: number): void {
    this.#sheet.autoResizeColumns(first, Math.min(count, this.#sheet.getMaxColumns() - first));
  }

  rowHeight(row: number): number {
    return this.#sheet.getRowHeight(row);
  }

  setRowHeights(first: number, count: number, pixels: number): void {
    this.#sheet.setRowHeightsForced(
      first,
      Math.min(count, this.#sheet.getMaxRows() - first),
      pixels,
    );
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.#sheet.cancelFreeze();
    else
      this.#sheet.setFreeze({
        startRow: rows,
        startColumn: columns,
        xSplit: columns,
        ySplit: rows,
      });
  }

  usedArea(): Area | null {
    const parts: AreaPart[] = [...this.spills()];
    this.#sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (fromCellData(data) !== null || this.hasFormula(row, column))
          parts.push({ row, column });
      });
    return boundingArea(parts);
  }

  spills(): readonly Area[] {
    return this.#context.spills.areas(this.id);
  }

  isSpilled(row: number, column: number): boolean {
    const own = this.#sheet.getSheet().getCellMatrix().getValue(row, column);
    return (
      fromCellData(own) === null && this.#context.spills.cell(this.id, row, column) !== undefined
    );
  }

  hasFormula(row: number, column: number): boolean {
    const cell = this.#sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
    return Boolean(cell?.f) || Boolean(cell?.si);
  }

  insertRows(before: number, count: number): void {
    this.#sheet.insertRows(before, count);
  }

  deleteRows(first: number, count: number): void {
    this.#sheet.deleteRows(first, count);
  }

  merge(area: Area): void {
    this.#range(area).merge();
  }

  merges(): readonly Area[] {
    return this.#sheet.getMergeData().map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    }));
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    return { rows: this.#sheet.getFrozenRows(), columns: this.#sheet.getFrozenColumns() };
  }

  activate(area: Area): void {
    const known = this.#clip(area) ?? area;
    this.#ensure(known);
    this.#range(known).activate();
  }

  #range(area: Area): UniverRange {
    return this.#sheet.getRange(area.row, area.column, area.rows, area.columns);
  }

  /** The part of the area that the grid has cells for; it starts small and grows on demand. */
  #clip(area: Area): Area | null {
    const size = { rows: this.#sheet.getMaxRows(), columns: this.#sheet.getMaxColumns() };
    return intersectAreas(area, { row: 0, column: 0, ...size });
  }

  #ensure(area: Area): void {
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    if (this.#sheet.getMaxRows() < rows) this.#sheet.setRowCount(rows);
    if (this.#sheet.getMaxColumns() < columns) this.#sheet.setColumnCount(columns);
  }
}
