import { nextStep } from '../../src/app/longWork/nextStep.ts';
import type { Block, CellContent } from '../../src/app/ports/block.ts';
import { formatAddress, parseAddress, type Area } from '../../src/app/ports/cellAddress.ts';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import { done, refused } from '../../src/app/ports/outcome.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import type { CellState, UndoStep, Written } from '../../src/app/ports/undoStep.ts';
import type { Target, WorkbookPort } from '../../src/app/ports/workbookPort.ts';

interface Cell {
  readonly formula: ShownValue;
  readonly value: ShownValue;
  readonly numberFormat: string;
}

const blank: Cell = { formula: '', value: '', numberFormat: 'General' };

export interface MemoryWorkbook extends WorkbookPort {
  /** Puts an input into a cell as if typed: `=…` is a formula. */
  readonly put: (at: string, input: ShownValue) => void;
  readonly value: (at: string) => ShownValue;
  readonly formula: (at: string) => ShownValue;
  readonly numberFormat: (at: string) => string;
  readonly sheets: () => readonly string[];
  /** Selects, as a user does: `模型!B2:C4`. */
  readonly mark: (at: string) => void;
}

const split = (at: string): RangeAddress => {
  const [sheet = '', address = ''] = at.split('!');
  return { sheet, address };
};

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  return area;
}

/** The cells of an area, row by row. */
function cellsOf(area: Area): readonly string[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      formatAddress({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
}

/**
 * A workbook in memory that keeps the promises of the port: refuses to overwrite, takes back, enters again.
 *
 * @param calculate what a formula shows; called when it is entered
 */
export function memoryWorkbook(
  calculate: (formula: string) => ShownValue = () => '',
): MemoryWorkbook {
  const sheets = new Map<string, Map<string, Cell>>([['模型', new Map()]]);
  let selected: RangeAddress = { sheet: '模型', address: 'A1' };

  const cell = (sheet: string, address: string): Cell => sheets.get(sheet)?.get(address) ?? blank;
  const set = (sheet: string, address: string, change: Partial<Cell>): void => {
    const cells = sheets.get(sheet) ?? new Map<string, Cell>();
    sheets.set(sheet, cells);
    cells.set(address, { ...cell(sheet, address), ...change });
  };
  const enter = (sheet: string, address: string, formula: ShownValue): void => {
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    set(sheet, address, { formula, value: isFormula ? calculate(formula) : formula });
  };
  const state = ({ sheet, address }: RangeAddress): CellState => {
    const cells = cellsOf(areaOf(address)).map((row) => row.map((one) => cell(sheet, one)));
    return {
      formulas: cells.map((row) => row.map(({ formula }) => formula)),
      values: cells.map((row) => row.map(({ value }) => value)),
      numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    };
  };
  /** Undefined for a range that is not there. */
  const states = (range: RangeAddress): CellState | undefined =>
    sheets.has(range.sheet) && parseAddress(range.address) !== undefined ? state(range) : undefined;
  const writeContent = (sheet: string, address: string, content: CellContent): void => {
    if (content.kind === 'empty' || content.kind === 'spilled') return;
    if (content.kind === 'text')
      set(sheet, address, { formula: content.text, value: content.text });
    else enter(sheet, address, content.kind === 'number' ? content.value : content.formula);
    const { numberFormat } = content;
    if (numberFormat !== undefined) set(sheet, address, { numberFormat });
  };
  const writeBlock = (place: RangeAddress, block: Block): UndoStep => {
    const before = state(place);
    const addresses = cellsOf(areaOf(place.address));
    for (const [i, row] of block.entries()) {
      for (const [j, content] of row.entries()) {
        writeContent(place.sheet, addresses[i]?.[j] ?? '', content);
      }
    }
    return { kind: 'cells', ...place, before, after: state(place).formulas };
  };
  const placeOf = (target: Target, block: Block): RangeAddress => {
    const { sheet, address } = target === 'selection' ? selected : target;
    const { row, column } = areaOf(address);
    const columns = Math.max(...block.map((cells) => cells.length));
    return { sheet, address: formatAddress({ row, column, rows: block.length, columns }) };
  };
  const occupied = ({ sheet, address }: RangeAddress, block: Block): readonly string[] =>
    cellsOf(areaOf(address)).flatMap((row, i) =>
      row.filter(
        (one, j) => (block[i]?.[j]?.kind ?? 'empty') !== 'empty' && cell(sheet, one).formula !== '',
      ),
    );
  const write: WorkbookPort['write'] = async (block, target, { overwrite }) => {
    const place = placeOf(target, block);
    const cells = overwrite ? [] : occupied(place, block);
    if (cells.length > 0) {
      return Promise.resolve(
        refused({ code: 'would-overwrite', sheet: place.sheet, cells, count: cells.length }),
      );
    }
    return Promise.resolve(done<Written>({ ...place, undo: [writeBlock(place, block)] }));
  };
  const formulaCell = (
    sheet: string,
    address: string,
    { formula, value, numberFormat }: Cell,
  ): FormulaCell => ({
    sheet,
    address,
    formula: String(formula),
    value,
    numberFormat,
    ...(String(value).startsWith('#') ? { error: String(value) } : {}),
  });
  const restore = (
    sheet: string,
    address: string,
    { formulas, values, numberFormats }: CellState,
  ): void => {
    for (const [i, row] of cellsOf(areaOf(address)).entries()) {
      for (const [j, one] of row.entries()) {
        const [formula, value] = [formulas[i]?.[j] ?? '', values[i]?.[j] ?? ''];
        set(sheet, one, { formula, value, numberFormat: numberFormats[i]?.[j] ?? '' });
      }
    }
  };
  const takeBack = (step: UndoStep): void => {
    if (step.kind === 'sheet') sheets.delete(step.name);
    if (step.kind === 'cells') restore(step.sheet, step.address, step.before);
  };

  return {
    put: (at, input) => enter(split(at).sheet, split(at).address, input),
    value: (at) => cell(split(at).sheet, split(at).address).value,
    formula: (at) => cell(split(at).sheet, split(at).address).formula,
    numberFormat: (at) => cell(split(at).sheet, split(at).address).numberFormat,
    sheets: () => [...sheets.keys()],
    mark: (at) => {
      selected = split(at);
    },
    selection: async () => {
      const { formulas, values } = state(selected);
      const area = areaOf(selected.address);
      const text = String(values[0]?.[0] ?? '');
      return Promise.resolve(
        done({ ...selected, ...area, formulas, values, clipped: false, text }),
      );
    },
    onSelectionChange: () => () => undefined,
    onCellsChange: () => () => undefined,
    select: async (range) => {
      selected = range;
      return Promise.resolve(done(undefined));
    },
    findFormulas: async () => {
      const found = [...sheets].flatMap(([sheet, cells]) =>
        [...cells].flatMap(([address, one]) =>
          /HENAN[._]/u.test(String(one.formula)) ? [formulaCell(sheet, address, one)] : [],
        ),
      );
      return Promise.resolve(done(found));
    },
    read: async (ranges) => Promise.resolve(done(ranges.map((range) => states(range)?.values))),
    readFormulas: async (ranges) =>
      Promise.resolve(done(ranges.map((range) => states(range)?.formulas))),
    write,
    writeSheet: async (name, block, { overwrite, knownBy }) => {
      const first = String(cell(name, 'A1').value);
      const isOurs = !sheets.has(name) || first === '' || knownBy.includes(first);
      if (!isOurs && !overwrite) {
        return Promise.resolve(
          refused({ code: 'would-overwrite', sheet: name, cells: ['A1'], count: 1 }),
        );
      }
      const isNew = !sheets.has(name);
      sheets.set(name, new Map());
      const place = placeOf({ sheet: name, address: 'A1' }, block);
      const step = writeBlock(place, block);
      const undo: readonly UndoStep[] = isNew ? [{ kind: 'sheet', name }] : [step];
      return Promise.resolve(done({ ...place, undo }));
    },
    setNumberFormats: async (changes) => {
      const undo = changes.map(({ sheet, address, numberFormat }): UndoStep => {
        const before = state({ sheet, address });
        set(sheet, address, { numberFormat });
        return { kind: 'cells', sheet, address, before, after: [[null]] };
      });
      return Promise.resolve(done(undo));
    },
    recalculate: async (cells, work) => {
      const step = await nextStep(work, { stage: 'calculating', done: 0, total: cells.length });
      if (!step.ok) return step;
      const after = cells.map(({ sheet, address, formula }) => {
        enter(sheet, address, formula);
        return formulaCell(sheet, address, cell(sheet, address));
      });
      return done(after);
    },
    undo: async (steps) => {
      for (const step of steps.toReversed()) takeBack(step);
      return Promise.resolve(done(undefined));
    },
    supports: () => true,
  };
}
