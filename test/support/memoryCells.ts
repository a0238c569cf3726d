import { formatAddress, parseAddress, type Area } from '../../src/app/ports/cellAddress.ts';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import type { CellState } from '../../src/app/ports/undoStep.ts';

export interface MemoryCell {
  readonly formula: ShownValue;
  readonly value: ShownValue;
  readonly numberFormat: string;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const blank: MemoryCell = { formula: '', value: '', numberFormat: 'General' };

/** The area of an address; a test that names none is wrong. */
export function demandArea(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  return area;
}

/** The cells of an area, row by row. */
export function cellsOf(area: Area): readonly string[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      formatAddress({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
}

/** Cells on sheets in memory. */
export class MemoryCells {
  readonly sheets = new Map<string, Map<string, MemoryCell>>();
  readonly #calculate: (formula: string) => ShownValue;

  constructor(calculate: (formula: string) => ShownValue, ...names: readonly string[]) {
    this.#calculate = calculate;
    for (const name of names) this.sheets.set(name, new Map());
  }

  cell({ sheet, address }: RangeAddress): MemoryCell {
    return this.sheets.get(sheet)?.get(address) ?? blank;
  }

  set(at: RangeAddress, change: Partial<MemoryCell>): void {
    const cells = this.sheets.get(at.sheet) ?? new Map<string, MemoryCell>();
    this.sheets.set(at.sheet, cells);
    cells.set(at.address, { ...this.cell(at), ...change });
  }

  /** Enters as a person types, but for the apostrophe of a text. */
  enter(at: RangeAddress, input: ShownValue): void {
    const isFormula = typeof input === 'string' && input.startsWith('=');
    this.set(at, { formula: input, value: isFormula ? this.#calculate(input) : input });
  }

  calculate(at: RangeAddress): void {
    this.enter(at, this.cell(at).formula);
  }

  state({ sheet, address }: RangeAddress): CellState {
    const cells = cellsOf(demandArea(address)).map((row) =>
      row.map((cell) => this.cell({ sheet, address: cell })),
    );
    return {
      formulas: cells.map((row) => row.map(({ formula }) => formula)),
      values: cells.map((row) => row.map(({ value }) => value)),
      numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    };
  }

  /** As far as a sheet is used, from its first cell. */
  usedSize(sheet: string): SheetSize {
    const used = [...(this.sheets.get(sheet) ?? [])]
      .filter(([, { formula }]) => formula !== '')
      .map(([address]) => demandArea(address));
    return {
      rows: Math.max(0, ...used.map(({ row }) => row + 1)),
      columns: Math.max(0, ...used.map(({ column }) => column + 1)),
    };
  }

  /** Undefined for a range that is not there. */
  stateIfThere(range: RangeAddress): CellState | undefined {
    const isThere = this.sheets.has(range.sheet) && parseAddress(range.address) !== undefined;
    return isThere ? this.state(range) : undefined;
  }

  formulaCell(at: RangeAddress): FormulaCell {
    const { formula, value, numberFormat } = this.cell(at);
    const shown = { ...at, formula: String(formula), value, numberFormat };
    return String(value).startsWith('#') ? { ...shown, error: String(value) } : shown;
  }

  /** The cells whose formulas call a function of ours. */
  ownCells(): readonly FormulaCell[] {
    return [...this.sheets].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([address, { formula, value }]) =>
        /HENAN[._]/u.test(String(formula)) && formula !== value
          ? [this.formulaCell({ sheet, address })]
          : [],
      ),
    );
  }
}
