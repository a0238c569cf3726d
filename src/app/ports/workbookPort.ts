import type { LongWork } from '../longWork/longWork.ts';
import type { Block, CellContent } from './block.ts';
import type { BookSnapshot } from './bookSnapshot.ts';
import type { Area } from './cellAddress.ts';
import type { ChartOptions } from './chartOptions.ts';
import type { FormulaCell } from './formulaCell.ts';
import type { HeardCall } from './heardCall.ts';
import type { Outcome } from './outcome.ts';
import type { RangeAddress } from './rangeAddress.ts';
import type { Selection, ShownValue } from './selection.ts';
import type { SheetCells } from './sheetCells.ts';
import type { Changes, HeldContent, UndoStep, Written } from './undoStep.ts';
import type { WorksheetFormula } from './worksheetFormula.ts';

/** Where writing starts: the first cell of a range, or of what is selected. */
export type Target = RangeAddress | 'selection';

/** A sheet, or a range of it. */
export interface PartOfWorkbook {
  readonly sheet: string;
  readonly address?: string;
}

/** What the cells of a rectangle show. */
export interface ShownTexts extends Area {
  readonly sheet: string;
  readonly texts: readonly (readonly string[])[];
}

export interface WriteOptions {
  /** Whether cells that are not empty may be written over; else they are `would-overwrite` and nothing is written. */
  readonly overwrite: boolean;
}

/** A look that cells take while a formula is true, whatever they come to hold: an ordinary conditional format. */
export interface CellLook {
  /** From the first cell of the block. */
  readonly area: Area;
  /** As of the first cell of the area; its references move with the cell: `=LEFT(H3,8)="computed"`. */
  readonly formula: WorksheetFormula;
  /** Of the text: `#0F6CBD`. */
  readonly color: string;
  readonly italic: boolean;
}

/** What is made of a block once it is written. */
export interface BlockOptions extends WriteOptions {
  /** The block becomes an Excel table of about this name, its first row the header. */
  readonly table?: string;
  /** How its cells look by what other cells hold. */
  readonly looks?: readonly CellLook[];
  /**
   * How many characters are to be seen in each column at least, by where the block's first cell stands (0-based), which only the host
   * knows when it writes; none is made narrower.
   */
  readonly widths?: (at: { readonly row: number; readonly column: number }) => readonly number[];
  /** Charts of the block. */
  readonly charts?: readonly ChartOptions[];
}

export interface SheetOptions extends WriteOptions {
  /** Texts of the first cell by which a sheet of this name is known to be ours, and so to be replaced without asking. */
  readonly knownBy: readonly string[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The row of the headers, from 1: it is bold, and stays in sight with what is above it. */
  readonly headerRow?: number;
  /** The rows from the header on become an Excel table of this name, which must be free. */
  readonly table?: string;
}

/** A cell whose formula should have been entered again and was not: it, or what rests on it, may show old figures. */
export interface LeftCell extends RangeAddress {
  /** Its sheet is protected, it is part of an array formula, or the host refuses it for a reason of its own. */
  readonly reason: 'protected' | 'array' | 'refused';
}

/** What calculating again came to. */
export interface Recalculated {
  /** The cells as they are afterwards, in the order in which they were given. */
  readonly cells: readonly FormulaCell[];
  /** Cells that hold something else than the formula by now, because somebody entered it. */
  readonly kept: readonly RangeAddress[];
  readonly left: readonly LeftCell[];
}

/** A cell that is to be calculated for what its formula hands to our functions. */
export type AskedCell = Pick<FormulaCell, 'sheet' | 'address' | 'formula'>;

/** Another number format for one cell. */
export interface FormatChange extends RangeAddress {
  readonly numberFormat: string;
  /** The cell as the change was planned; one that holds something else by now is left alone. */
  readonly before: Pick<FormulaCell, 'formula' | 'numberFormat'>;
}

/** Another content for one cell. */
export interface ContentChange extends RangeAddress {
  readonly content: CellContent;
  /** What the cell held as the change was planned; one that holds something else by now is left alone. */
  readonly before: HeldContent;
}

/** A colour for cells. */
export interface CellMark {
  /** `#DFF6DD`. */
  readonly color: string;
  readonly cells: readonly RangeAddress[];
}

/** Something that the workbook keeps for the add-in: plain data by a key; null where it is to be forgotten. */
export type KeptPart = readonly [key: string, value: unknown];

/**
 * The open workbook. Nothing here throws or rejects; every failure is an `Outcome`. What is given up leaves the workbook as it
 * was, but for formulas that were calculated again. What somebody enters while something is written stays, and is told as `kept`.
 */
export interface WorkbookPort {
  readonly selection: () => Promise<Outcome<Selection>>;
  /** The name of the sheet that is shown, also where several areas of it are selected. */
  readonly activeSheet: () => Promise<Outcome<string>>;
  /** Tells when another cell is selected; answers with what stops the telling. */
  readonly onSelectionChange: (listener: () => void) => () => void;
  /** Tells when cells of any sheet were entered or calculated; answers with what stops the telling. */
  readonly onCellsChange: (listener: () => void) => () => void;
  /** Selects a range and shows its sheet. */
  readonly select: (range: RangeAddress) => Promise<Outcome<void>>;
  /** Every cell whose formula calls a function of ours: of every sheet, or of what is meant. Nothing else is read. */
  readonly findFormulas: (
    work?: LongWork,
    within?: PartOfWorkbook,
  ) => Promise<Outcome<readonly FormulaCell[]>>;
  /** The values of ranges (or of a defined name in `address`), undefined for one that is not there; in the order asked for. */
  readonly read: (
    ranges: readonly RangeAddress[],
  ) => Promise<Outcome<readonly (readonly (readonly ShownValue[])[] | undefined)[]>>;
  /**
   * What the cells of parts of the workbook show, in their number formats, as far as their sheets are used; undefined for one in
   * which nothing is. Refused where they are more than a page would take.
   */
  readonly readTexts: (
    parts: readonly PartOfWorkbook[],
  ) => Promise<Outcome<readonly (ShownTexts | undefined)[]>>;
  /** The used part of each sheet; undefined for an empty one. */
  readonly usedAreas: (
    sheets: readonly string[],
  ) => Promise<Outcome<readonly (Area | undefined)[]>>;
  /** The formulas of ranges as `Selection` has them, in the manner of `read`: tells what was typed from what is computed. */
  readonly readFormulas: (
    ranges: readonly RangeAddress[],
  ) => Promise<Outcome<readonly (readonly (readonly ShownValue[])[] | undefined)[]>>;
  /**
   * Has single cells calculated, and tells what the host hands to our functions for each, in the order asked for: arguments
   * that only the host can evaluate. Empty for a cell whose functions were not called.
   */
  readonly hearCalls: (
    cells: readonly AskedCell[],
  ) => Promise<Outcome<readonly (readonly HeardCall[])[]>>;
  /** Writes a block as one undo step, with the table or chart that is made of it. */
  readonly write: (
    block: Block,
    target: Target,
    options: BlockOptions,
    work?: LongWork,
  ) => Promise<Outcome<Written>>;
  /** Makes a sheet hold exactly this block, adding the sheet where there is none. */
  readonly writeSheet: (
    name: string,
    block: Block,
    options: SheetOptions,
    work?: LongWork,
  ) => Promise<Outcome<Written>>;
  /** Sets the contents of single cells, as one undo step. */
  readonly setContents: (
    changes: readonly ContentChange[],
    work?: LongWork,
  ) => Promise<Outcome<Changes>>;
  /** What each of these cells answers, with all that its answer spills into: one value for a cell that does not spill. */
  readonly spilledValues: (
    cells: readonly RangeAddress[],
    work?: LongWork,
  ) => Promise<Outcome<readonly (readonly (readonly ShownValue[])[])[]>>;
  /** Names ranges out of sight, so that they are found again where cells were inserted or sheets renamed; in the order given. */
  readonly anchor: (
    ranges: readonly RangeAddress[],
    work?: LongWork,
  ) => Promise<Outcome<readonly string[]>>;
  /** Every range that was named so, by its name; undefined where its cells are gone. */
  readonly anchors: () => Promise<
    Outcome<readonly (readonly [name: string, range: RangeAddress | undefined])[]>
  >;
  readonly dropAnchors: (names: readonly string[], work?: LongWork) => Promise<Outcome<void>>;
  /** What is kept under keys that begin so. */
  readonly kept: (prefix: string) => Promise<Outcome<readonly KeptPart[]>>;
  readonly keep: (parts: readonly KeptPart[]) => Promise<Outcome<void>>;
  /** The used cells of all sheets. */
  readonly readCells: (work?: LongWork) => Promise<Outcome<readonly SheetCells[]>>;
  /** Whether an answer is spilled into each of these cells from another. */
  readonly spilledInto: (cells: readonly RangeAddress[]) => Promise<Outcome<readonly boolean[]>>;
  /** Colours cells by conditional formats, in the place of those of before: what a person has made of the cells stays. */
  readonly colorCells: (marks: readonly CellMark[], work?: LongWork) => Promise<Outcome<void>>;
  /** All sheets as they show themselves now; nothing is written. */
  readonly readBook: (work?: LongWork) => Promise<Outcome<BookSnapshot>>;
  /** Sets the number formats of single cells. */
  readonly setNumberFormats: (
    changes: readonly FormatChange[],
    work?: LongWork,
  ) => Promise<Outcome<Changes>>;
  /**
   * Has these cells calculated again. A formula is entered again where its answer has changed, so that its dependants follow,
   * and where the host has broken it.
   */
  readonly recalculate: (
    cells: readonly FormulaCell[],
    work: LongWork,
  ) => Promise<Outcome<Recalculated>>;
  /**
   * Takes back what was done, the last step first. What was changed since is a refusal, and then nothing is taken back; what is
   * entered while it is taken back is kept.
   */
  readonly undo: (steps: readonly UndoStep[]) => Promise<Outcome<Pick<Changes, 'kept'>>>;
  /** Whether the host has a requirement set, such as `ExcelApi` `1.9`. */
  readonly supports: (requirementSet: string, version: string) => boolean;
}
