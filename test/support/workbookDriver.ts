import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import type { KeepingPort } from './memoryKeeping.ts';

/** What of a workbook is called and answers. */
export type DrivenWorkbook = KeepingPort &
  Pick<
    WorkbookPort,
    | 'selection'
    | 'select'
    | 'findFormulas'
    | 'read'
    | 'readFormulas'
    | 'write'
    | 'writeSheet'
    | 'setNumberFormats'
    | 'recalculate'
    | 'undo'
  >;

/** A workbook to hold to the contract, and a person who works in it. */
export interface WorkbookDriver {
  readonly workbook: () => DrivenWorkbook;
  /** An empty sheet. */
  readonly sheet: () => string;
  /** Enters as if typed. */
  readonly enter: (sheet: string, address: string, input: string) => Promise<void>;
  readonly select: (sheet: string, address: string) => Promise<void>;
}

/** Formulas that a driver must be able to calculate. */
export const contractFormulas = {
  '=1+1': 2,
  '=HENAN.TRADE("济源",2025)': 527.7,
  '=HENAN.TRADE("济源",1999)': '#N/A',
} as const;

/** What a person sees and does on the empty sheet of a driver. */
export interface DrivenSheet {
  readonly at: (address: string) => RangeAddress;
  readonly enter: (address: string, input: string) => Promise<void>;
  readonly values: (address: string) => Promise<unknown>;
  readonly formulas: (address: string) => Promise<unknown>;
  /** The cells whose formulas call a function of ours. */
  readonly own: () => Promise<readonly FormulaCell[]>;
}

export function drivenSheet({ workbook, sheet, enter }: WorkbookDriver): DrivenSheet {
  const at = (address: string): RangeAddress => ({ sheet: sheet(), address });
  return {
    at,
    enter: async (address, input) => enter(sheet(), address, input),
    values: async (address) => {
      const outcome = await workbook().read([at(address)]);
      return outcome.ok ? outcome.value[0] : outcome.issue;
    },
    formulas: async (address) => {
      const outcome = await workbook().readFormulas([at(address)]);
      return outcome.ok ? outcome.value[0] : outcome.issue;
    },
    own: async () => {
      const outcome = await workbook().findFormulas();
      return outcome.ok ? outcome.value.filter((cell) => cell.sheet === sheet()) : [];
    },
  };
}
