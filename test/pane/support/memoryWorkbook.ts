import type { Block, CellContent } from '../../../src/app/ports/block.ts';
import { done, refused } from '../../../src/app/ports/outcome.ts';
import type { Outcome } from '../../../src/app/ports/outcome.ts';
import type { FormulaCell } from '../../../src/app/ports/formulaCell.ts';
import type { RangeAddress } from '../../../src/app/ports/rangeAddress.ts';
import type { Selection, ShownValue } from '../../../src/app/ports/selection.ts';
import type { Written } from '../../../src/app/ports/undoStep.ts';
import type { Target, WorkbookPort, WriteOptions } from '../../../src/app/ports/workbookPort.ts';

interface Cell {
  readonly value: ShownValue;
  readonly formula: ShownValue;
  readonly numberFormat: string;
}

/** A workbook of one sheet in memory, with what a test looks at and changes by hand. */
export interface MemoryWorkbook extends WorkbookPort {
  /** Types into a cell and, for a formula, says what it shows. */
  readonly enter: (address: string, formula: ShownValue, value?: ShownValue) => void;
  readonly moveTo: (address: string) => void;
  readonly cell: (address: string) => ShownValue;
  readonly format: (address: string) => string;
}

const sheet = 'Sheet1';

/** @param evaluate what a written formula shows */
export function memoryWorkbook(
  evaluate: (formula: string) => ShownValue = () => 0,
): MemoryWorkbook {
  const cells = new Map<string, Cell>();
  const listeners = new Set<() => void>();
  let selected = 'A1';
  const at = (address: string): ShownValue => cells.get(address)?.formula ?? '';
  const put = (address: string, content: CellContent): void => {
    if (content.kind === 'empty') return;
    const numberFormat = content.numberFormat ?? 'General';
    if (content.kind === 'formula') {
      const value = evaluate(content.formula);
      cells.set(address, { value, formula: content.formula, numberFormat });
      return;
    }
    const value = content.kind === 'text' ? content.text : content.value;
    cells.set(address, { value, formula: value, numberFormat });
  };
  const write = async (
    block: Block,
    target: Target,
    { overwrite }: WriteOptions,
  ): Promise<Outcome<Written>> => {
    const start = (target === 'selection' ? selected : target.address).split(':')[0] ?? 'A1';
    const places = block.flatMap((row, down) =>
      row.map((content, right) => ({ content, address: moved(start, down, right) })),
    );
    const taken = places
      .filter(({ content, address }) => content.kind !== 'empty' && at(address) !== '')
      .map(({ address }) => address);
    if (taken.length > 0 && !overwrite) {
      return refused({ code: 'would-overwrite', sheet, cells: taken.slice(0, 3), count: taken.length });
    }
    const before = new Map(cells);
    for (const { content, address } of places) put(address, content);
    undoing.push(() => {
      cells.clear();
      for (const [address, cell] of before) cells.set(address, cell);
    });
    const end = places.at(-1)?.address ?? start;
    return done({
      sheet,
      address: end === start ? start : `${start}:${end}`,
      undo: [{ kind: 'table', name: String(undoing.length - 1) }],
    });
  };
  const undoing: (() => void)[] = [];
  const formulaCells = (): readonly FormulaCell[] =>
    [...cells]
      .filter(([, { formula }]) => String(formula).startsWith('='))
      .map(([address, { formula, value, numberFormat }]) => ({
        sheet,
        address,
        formula: String(formula),
        value,
        numberFormat,
        ...(String(value).startsWith('#') ? { error: String(value) } : {}),
      }));
  return {
    selection: async () => done(selectionOf(selected, cells)),
    onSelectionChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: async ({ address }: RangeAddress) => {
      selected = address;
      for (const listener of listeners) listener();
      return done(undefined);
    },
    findFormulas: async () => done(formulaCells()),
    read: async (ranges) =>
      done(ranges.map(({ address }) => selectionOf(address, cells).values)),
    write,
    insertTable: write,
    insertChart: async () => done({ sheet, address: selected, undo: [] }),
    writeSheet: async (name) => done({ sheet: name, address: 'A1', undo: [] }),
    setNumberFormats: async () => done([]),
    recalculate: async (asked, { onProgress }) => {
      onProgress?.(asked.length, asked.length);
      for (const { address, formula, numberFormat } of asked) {
        cells.set(address, { formula, value: evaluate(formula), numberFormat });
      }
      const now = new Map(formulaCells().map((cell) => [cell.address, cell]));
      return done(asked.map((cell) => now.get(cell.address) ?? cell));
    },
    undo: async () => {
      undoing.pop()?.();
      return done(undefined);
    },
    supports: () => true,
    enter: (address, formula, value = formula) => {
      cells.set(address, { formula, value, numberFormat: 'General' });
    },
    moveTo: (address) => {
      selected = address;
      for (const listener of listeners) listener();
    },
    cell: at,
    format: (address) => cells.get(address)?.numberFormat ?? 'General',
  };
}

function selectionOf(range: string, cells: ReadonlyMap<string, Cell>): Selection {
  const [first = 'A1', last = first] = range.split(':');
  const [row, column] = position(first);
  const [endRow, endColumn] = position(last);
  const grid = (read: (cell: Cell) => ShownValue): readonly (readonly ShownValue[])[] =>
    Array.from({ length: endRow - row + 1 }, (_, down) =>
      Array.from({ length: endColumn - column + 1 }, (__, right) => {
        const cell = cells.get(moved(first, down, right));
        return cell === undefined ? '' : read(cell);
      }),
    );
  return {
    sheet,
    address: range,
    row,
    column,
    rows: endRow - row + 1,
    columns: endColumn - column + 1,
    values: grid(({ value }) => value),
    formulas: grid(({ formula }) => formula),
    clipped: false,
  };
}

function position(address: string): readonly [number, number] {
  const { letters = 'A', digits = '1' } =
    /^(?<letters>[A-Z]+)(?<digits>\d+)$/u.exec(address)?.groups ?? {};
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

function moved(address: string, down: number, right: number): string {
  const [row, column] = position(address);
  return `${String.fromCharCode(65 + column + right)}${row + down + 1}`;
}
