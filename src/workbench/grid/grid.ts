import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { Area } from './area.ts';
import type { CellValue } from './cellValue.ts';
import type { CellEntry } from './parseInput.ts';

/** How cells look, as far as the workbench keeps it; an absent member is left as it is. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string | null;
  readonly fillColor?: string | null;
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | 'general';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrapText?: boolean;
  readonly border?: 'bottom' | 'top' | 'all' | 'none';
}

/** A look that cells take while a formula is true. */
export interface ConditionalLook {
  readonly id: string;
  readonly area: Area;
  /** As of the first cell of the area; its references move with the cell. */
  readonly formula: string;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
}

/** What is to be cleared of cells. */
export type ClearedPart = 'all' | 'contents' | 'formats';

/** One sheet of the grid. Matrices have the shape of the area asked for. */
export interface SheetGrid {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  isHidden(): boolean;
  setHidden(hidden: boolean): void;
  values(area: Area): CellValue[][];
  /** The formula of each cell with its `=`, or an empty text. */
  formulas(area: Area): string[][];
  texts(area: Area): string[][];
  write(area: Area, entries: readonly (readonly CellEntry[])[]): void;
  clear(area: Area, part: ClearedPart): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  format(row: number, column: number): CellFormat;
  setFormat(area: Area, format: CellFormat): void;
  /** A cell as it is shown, with the looks that it takes now. */
  shownFormat(row: number, column: number): CellFormat;
  /** In the place of those that the sheet has had; the first goes before the others. */
  setConditionalLooks(looks: readonly ConditionalLook[]): void;
  /** Widths in pixels. */
  columnWidth(column: number): number;
  setColumnWidths(first: number, count: number, pixels: number): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(first: number, count: number, hidden: boolean): void;
  fitColumns(first: number, count: number): void;
  rowHeight(row: number): number;
  setRowHeights(first: number, count: number, pixels: number): void;
  freeze(rows: number, columns: number): void;
  /** How many rows and columns stay in sight. */
  frozen(): { readonly rows: number; readonly columns: number };
  /** The smallest rectangle that holds everything, or null for an empty sheet. */
  usedArea(): Area | null;
  /** The areas that array formulas fill, each from its anchor. */
  spills(): readonly Area[];
  /** Whether what a cell shows is spilled from a formula elsewhere. */
  isSpilled(row: number, column: number): boolean;
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  merge(area: Area): void;
  merges(): readonly Area[];
}

/** A name that formulas can use; its formula starts with `=`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Out of the list of names. */
  readonly isHidden: boolean;
}

/** The spreadsheet as the Excel object model needs it. */
export interface Grid {
  sheets(): readonly SheetGrid[];
  sheet(id: string): SheetGrid | null;
  activeSheet(): SheetGrid;
  activate(id: string): void;
  addSheet(name: string): SheetGrid;
  removeSheet(id: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
  /** Recalculates every formula. */
  calculateAll(): void;
  /** Recalculates the formulas of areas and what depends on them, or only what refers to them directly. */
  calculateAreas(sheetId: string, areas: readonly Area[], reach: HostBehaviour['calculate']): void;
  names(): readonly DefinedName[];
  defineName(name: string, formula: string): void;
  /** Hides a name from the list of names, or shows it again. */
  hideName(name: string, isHidden: boolean): void;
  removeName(name: string): void;
  /** Settles when no calculation is under way or about to start. */
  calculated(): Promise<void>;
}
