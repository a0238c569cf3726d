import type { Fault } from '../../domain/fault.ts';

/** Why the spreadsheet program could not do what was asked; `hostIssueMessage` has the words for each. */
export type HostIssue =
  /** A cell is being edited, and Excel takes no command until that ends. */
  | { readonly code: 'cell-editing' }
  /** The sheet or the workbook is protected or read-only. */
  | { readonly code: 'protected' }
  /** The workbook is open to be read only: what it keeps of its edition cannot be saved. */
  | { readonly code: 'read-only' }
  /** `needs` is a requirement set and its version: `ExcelApi 1.9`. */
  | { readonly code: 'not-supported'; readonly needs: string }
  /** Cells that are not empty stand where something was to be written; nothing was written. */
  | {
      readonly code: 'would-overwrite';
      readonly sheet: string;
      /** The first few of them, such as `B2`. */
      readonly cells: readonly string[];
      readonly count: number;
    }
  /** The cells were changed after they were written, so taking the writing back would lose that change. */
  | { readonly code: 'changed-since'; readonly sheet: string; readonly address: string }
  /** No single block of cells is selected: several areas, or a chart. */
  | { readonly code: 'several-areas' }
  /** The sheet or range is not there (any more). */
  | { readonly code: 'not-found' }
  /** The host makes no table of these cells, or its name is not free; what was written for it was taken back. */
  | { readonly code: 'no-table'; readonly sheet: string; readonly table: string }
  /** More cells at once than the host takes. */
  | { readonly code: 'too-large' }
  | { readonly code: 'cancelled' }
  /** Another long piece of work is still under way. */
  | { readonly code: 'busy' }
  /** The page is open without a spreadsheet program around it. */
  | { readonly code: 'no-host' }
  | { readonly code: 'offline' }
  /** What the workbook keeps of its edition cannot be used; first its owner decides how it goes on. */
  | { readonly code: 'state-damaged' }
  /** The text could not be put on the clipboard. */
  | { readonly code: 'clipboard-refused' }
  /** Nothing of the host: a mistake of ours that nobody foresaw. */
  | { readonly code: 'fault'; readonly fault: Fault }
  /** Any other failure, in the host's own words. */
  | { readonly code: 'unknown'; readonly error: string; readonly message: string };
