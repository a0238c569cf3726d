import { intersectAreas, mapArea, type Area } from '../../src/workbench/grid/area.ts';
import type { CellValue } from '../../src/workbench/grid/cellValue.ts';
import type {
  CellFormat,
  ClearedPart,
  ConditionalLook,
  DefinedName,
  Grid,
  SheetGrid,
} from '../../src/workbench/grid/grid.ts';
import type { CellEntry } from '../../src/workbench/grid/parseInput.ts';

interface Cell {
  readonly entry: CellEntry;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

const blank: Cell = { entry: { formula: null, value: null }, numberFormat: 'General', format: {} };

/** A sheet in memory; formulas are kept and never calculated. */
class MemorySheet implements SheetGrid {
  readonly id: string;
  readonly #cells = new Map<string, Cell>();
  readonly #widths = new Map<number, number>();
  readonly #hiddenColumns = new Set<number>();
  readonly spilt: Area[] = [];
  looks: readonly ConditionalLook[] = [];
  readonly #frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  #name: string;
  readonly #merges: Area[] = [];
  #hidden = false;

  constructor(id: string, name: string) {
    this.id = id;
    this.#name = name;
  }

  #cell(row: number, column: number): Cell {
    return this.#cells.get(`${row},${column}`) ?? blank;
  }

  #change(area: Area, change: (cell: Cell, row: number, column: number) => Cell): void {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const [atRow, atColumn] = [area.row + row, area.column + column];
        this.#cells.set(`${atRow},${atColumn}`, change(this.#cell(atRow, atColumn), row, column));
      }
    }
  }

  #map<T>(area: Area, get: (cell: Cell) => T): T[][] {
    return mapArea(area, (row, column) => get(this.#cell(area.row + row, area.column + column)));
  }

  name = (): string => this.#name;
  isHidden = (): boolean => this.#hidden;
  values = (area: Area): CellValue[][] => this.#map(area, ({ entry }) => entry.value);
  formulas = (area: Area): string[][] => this.#map(area, ({ entry }) => entry.formula ?? '');
  texts = (area: Area): string[][] => this.#map(area, ({ entry }) => String(entry.value ?? ''));
  numberFormats = (area: Area): string[][] => this.#map(area, ({ numberFormat }) => numberFormat);
  format = (row: number, column: number): CellFormat => this.#cell(row, column).format;
  columnWidth = (column: number): number => this.#widths.get(column) ?? 88;
  rowHeight = (): number => 24;

  rename(name: string): void {
    this.#name = name;
  }

  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
  }

  write(area: Area, entries: readonly (readonly CellEntry[])[]): void {
    this.#change(area, (cell, row, column) => ({
      ...cell,
      entry: entries[row]?.[column] ?? blank.entry,
    }));
  }

  clear(area: Area, part: ClearedPart): void {
    const used = this.usedArea();
    const within = used === null ? null : intersectAreas(area, used);
    if (within === null) return;
    this.#change(within, (cell) => ({
      ...(part === 'contents' ? cell : blank),
      entry: part === 'formats' ? cell.entry : blank.entry,
    }));
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#change(area, (cell, row, column) => ({
      ...cell,
      numberFormat: formats[row]?.[column] ?? cell.numberFormat,
    }));
  }

  setFormat(area: Area, format: CellFormat): void {
    this.#change(area, (cell) => ({ ...cell, format: { ...cell.format, ...format } }));
  }

  /** Formulas are never calculated, so that no look is ever taken. */
  shownFormat = (row: number, column: number): CellFormat => this.format(row, column);

  setConditionalLooks(looks: readonly ConditionalLook[]): void {
    this.looks = looks;
  }

  isColumnHidden = (column: number): boolean => this.#hiddenColumns.has(column);

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    for (let column = first; column < first + count; column += 1) {
      if (hidden) this.#hiddenColumns.add(column);
      else this.#hiddenColumns.delete(column);
    }
  }

  setColumnWidths(first: number, count: number, pixels: number): void {
    for (let column = first; column < first + count; column += 1) this.#widths.set(column, pixels);
  }

  fitColumns(first: number, count: number): void {
    this.setColumnWidths(first, count, 50);
  }

  setRowHeights(): void {
    // Heights matter to no object of the model.
  }

  freeze(rows: number, columns: number): void {
    Object.assign(this.#frozen, { rows, columns });
  }

  frozen = (): { readonly rows: number; readonly columns: number } => this.#frozen;

  usedArea(): Area | null {
    const used = [...this.#cells].filter(
      ([, { entry }]) => entry.value !== null || entry.formula !== null,
    );
    if (used.length === 0) return null;
    const rows = used.map(([key]) => Number(key.split(',')[0]));
    const columns = used.map(([key]) => Number(key.split(',')[1]));
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }

  isSpilled(row: number, column: number): boolean {
    return this.spilt.some(
      (area) =>
        (row > area.row || column > area.column) &&
        row >= area.row &&
        column >= area.column &&
        row < area.row + area.rows &&
        column < area.column + area.columns,
    );
  }

  spills(): readonly Area[] {
    return this.spilt;
  }

  insertRows(): void {
    throw new Error('The grid in memory moves no cells.');
  }

  deleteRows(): void {
    throw new Error('The grid in memory moves no cells.');
  }

  merge(area: Area): void {
    this.#merges.push(area);
  }

  merges = (): readonly Area[] => this.#merges;
}

/** A spreadsheet in memory, for tests of the object model. */
export class MemoryGrid implements Grid {
  readonly #sheets: MemorySheet[] = [];
  readonly #names: DefinedName[] = [];
  #active: string;
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** How often everything was calculated, and which areas with what reach. */
  readonly calculations: ('all' | (Area & { readonly reach: string }))[] = [];

  constructor(...names: readonly string[]) {
    for (const name of names) this.addSheet(name);
    this.#active = this.#sheets[0]?.id ?? '';
  }

  sheets = (): readonly MemorySheet[] => this.#sheets;
  sheet = (id: string): MemorySheet | null => this.#sheets.find((sheet) => sheet.id === id) ?? null;
  names = (): readonly DefinedName[] => this.#names;

  activeSheet(): MemorySheet {
    const sheet = this.sheet(this.#active) ?? this.#sheets[0];
    if (sheet === undefined) throw new Error('The grid has no sheet.');
    return sheet;
  }

  activate(id: string): void {
    this.#active = id;
  }

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`sheet-${this.#sheets.length + 1}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  removeSheet(id: string): void {
    this.#sheets.splice(
      this.#sheets.findIndex((sheet) => sheet.id === id),
      1,
    );
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    return { sheetId: this.activeSheet().id, area: this.#selected };
  }

  select(sheetId: string, area: Area): void {
    this.#active = sheetId;
    this.#selected = area;
  }

  calculateAll(): void {
    this.calculations.push('all');
  }

  calculateAreas(_sheetId: string, areas: readonly Area[], reach: string): void {
    this.calculations.push(...areas.map((area) => ({ ...area, reach })));
  }

  defineName(name: string, formula: string): void {
    this.#names.push({ name, formula, isHidden: false });
  }

  hideName(name: string, isHidden: boolean): void {
    const at = this.#names.findIndex((entry) => entry.name === name);
    const known = this.#names[at];
    if (known !== undefined) this.#names[at] = { ...known, isHidden };
  }

  removeName(name: string): void {
    this.#names.splice(
      this.#names.findIndex((entry) => entry.name === name),
      1,
    );
  }

  async calculated(): Promise<void> {
    // Nothing is ever under way.
  }
}
