import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { CellValue } from '../grid/cellValue.ts';
import type { CellFormat } from '../grid/grid.ts';

/** Reading and writing of cells; an address is `B2` (of the active sheet) or `Sheet!B2`. */
export interface CellHandle {
  /** Enters an input as if typed: `=…` a formula, `2,025` a number, `TRUE` a boolean, `'…` a text, '' clears. */
  enter(address: string, input: string): void;
  /** Enters a block of inputs at once, from this cell on. */
  enterAll(address: string, inputs: readonly (readonly string[])[]): void;
  /** Enters an input as a co-author elsewhere does. */
  enterElsewhere(address: string, input: string): void;
  /** A cell's value: an error is its text (`#N/A`), an empty cell null. */
  value(address: string): CellValue;
  values(address: string): CellValue[][];
  /** A cell as it is shown, in its number format. */
  text(address: string): string;
  /** A cell's formula with its `=`, else ''. */
  formula(address: string): string;
  /** The text that an error carries, or null. */
  message(address: string): string | null;
  /** How a cell looks, with the conditional formats that hold now. */
  look(address: string): CellFormat;
  /** Where the formula of a cell spills, with its sheet, or null. */
  spill(address: string): string | null;
  select(address: string): void;
}

/** `window.workbench`: drives the workbench as a person would; only plain values cross it. */
export interface WorkbenchHandle extends CellHandle {
  /** Settles when the add-in runs and the opened workbook is calculated; fails where either does not. */
  readonly ready: Promise<void>;
  readonly language: string;
  /** Settles when all calculation, all calls of custom functions and all batches of the add-in are done. */
  settled(): Promise<void>;
  /** Closes the workbook and opens it with its state; the add-in starts anew and every formula is answered again. */
  reopen(): Promise<void>;
  selection(): string;
  sheets(): string[];
  addSheet(name: string): void;
  /** Presses a button of the add-in's ribbon, by the id in its manifest. */
  click(controlId: string): void;
  /** Calculates every formula, as Ctrl+Alt+F9 does. */
  recalculate(): void;
  isPaneVisible(): boolean;
  /** Behaves from now on as one of the hosts does that differ: `behave({ calculate: 'direct-dependants' })`. */
  behave(choices: Partial<HostBehaviour>): void;
  /** Saves settings of the add-in with the workbook as a co-author elsewhere does; where `tells`, the host tells the add-in. */
  saveElsewhere(settings: Readonly<Record<string, unknown>>, tells: boolean): void;
  /** Protects one sheet without a password, or takes its protection off. */
  protectSheet(name: string, isProtected: boolean): void;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}
