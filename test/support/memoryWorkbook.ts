import { nextStep } from '../../src/app/longWork/nextStep.ts';
import type { Block } from '../../src/app/ports/block.ts';
import { commonArea, formatAddress } from '../../src/app/ports/cellAddress.ts';
import type { HeardCall } from '../../src/app/ports/heardCall.ts';
import { done, refused } from '../../src/app/ports/outcome.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import type { UndoStep, Written } from '../../src/app/ports/undoStep.ts';
import type { PartOfWorkbook, Target, WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { cellsOf, demandArea, MemoryCells, type SheetSize } from './memoryCells.ts';
import { memoryKeeping, type MemoryKeeping } from './memoryKeeping.ts';
import { isChangedInMemory, takeBackInMemory, writeInMemory } from './memoryUndo.ts';

export interface MemoryWorkbook extends WorkbookPort, MemoryKeeping {
  /** Puts an input into a cell as if typed: `=…` is a formula. */
  readonly put: (at: string, input: ShownValue) => void;
  readonly value: (at: string) => ShownValue;
  readonly formula: (at: string) => ShownValue;
  readonly numberFormat: (at: string) => string;
  readonly sheets: () => readonly string[];
  /** What the host will hand to our functions for a cell. */
  readonly hear: (at: string, calls: readonly HeardCall[]) => void;
  /** Selects, as a user does: `模型!B2:C4`. */
  readonly mark: (at: string) => void;
}

const split = (at: string): RangeAddress => {
  const [sheet = '', address = ''] = at.split('!');
  return { sheet, address };
};

/** A block as large as what it replaces, empty where it has nothing. */
function emptiedBeyond(block: Block, { rows, columns }: SheetSize): Block {
  const width = Math.max(columns, ...block.map((row) => row.length));
  return Array.from({ length: Math.max(rows, block.length) }, (_row, i) =>
    Array.from({ length: width }, (_cell, j) => block[i]?.[j] ?? { kind: 'text', text: '' }),
  );
}

/** Whether a cell lies in a part of the workbook. */
function partTest(part: PartOfWorkbook | undefined): (cell: RangeAddress) => boolean {
  if (part === undefined) return () => true;
  const { sheet, address } = part;
  return (cell) =>
    cell.sheet === sheet &&
    (address === undefined ||
      commonArea(demandArea(address), demandArea(cell.address)) !== undefined);
}

/**
 * A workbook in memory that keeps the promises of the port: refuses to overwrite, takes back, enters again.
 *
 * @param calculate what a formula shows; called when it is entered
 */
export function memoryWorkbook(
  calculate: (formula: string) => ShownValue = () => '',
): MemoryWorkbook {
  const cells = new MemoryCells(calculate, '模型');
  const heard = new Map<string, readonly HeardCall[]>();
  let selected: RangeAddress = { sheet: '模型', address: 'A1' };

  const placeOf = (target: Target, block: Block): RangeAddress => {
    const { sheet, address } = target === 'selection' ? selected : target;
    const { row, column } = demandArea(address);
    const columns = Math.max(...block.map((line) => line.length));
    return { sheet, address: formatAddress({ row, column, rows: block.length, columns }) };
  };
  const occupied = ({ sheet, address }: RangeAddress, block: Block): readonly string[] =>
    cellsOf(demandArea(address)).flatMap((row, i) =>
      row.filter(
        (cell, j) =>
          (block[i]?.[j]?.kind ?? 'empty') !== 'empty' &&
          cells.cell({ sheet, address: cell }).formula !== '',
      ),
    );
  return {
    ...memoryKeeping(cells),
    put: (at, input) => cells.enter(split(at), input),
    value: (at) => cells.cell(split(at)).value,
    formula: (at) => cells.cell(split(at)).formula,
    numberFormat: (at) => cells.cell(split(at)).numberFormat,
    sheets: () => [...cells.sheets.keys()],
    hear: (at, calls) => {
      heard.set(at, calls);
    },
    mark: (at) => {
      selected = split(at);
    },
    selection: async () => {
      const { formulas, values } = cells.state(selected);
      const area = demandArea(selected.address);
      const text = String(values[0]?.[0] ?? '');
      return Promise.resolve(
        done({ ...selected, ...area, formulas, values, clipped: false, text }),
      );
    },
    activeSheet: async () => Promise.resolve(done(selected.sheet)),
    onSelectionChange: () => () => undefined,
    onCellsChange: () => () => undefined,
    select: async (range) => {
      if (!cells.sheets.has(range.sheet)) return Promise.resolve(refused({ code: 'not-found' }));
      selected = range;
      return Promise.resolve(done(undefined));
    },
    findFormulas: async (work = {}, within) => {
      const step = await nextStep(work, { stage: 'reading', done: 0, total: 1 });
      return step.ok ? done(cells.ownCells().filter(partTest(within))) : step;
    },
    read: async (ranges) =>
      Promise.resolve(done(ranges.map((range) => cells.stateIfThere(range)?.values))),
    readTexts: async (parts) =>
      Promise.resolve(
        done(
          parts.map(({ sheet, address }) => {
            const { rows, columns } = cells.usedSize(sheet);
            if (rows === 0) return undefined;
            const whole = { row: 0, column: 0, rows, columns };
            const area = address === undefined ? whole : commonArea(whole, demandArea(address));
            if (area === undefined) return undefined;
            const { values } = cells.state({ sheet, address: formatAddress(area) });
            return { sheet, ...area, texts: values.map((row) => row.map(String)) };
          }),
        ),
      ),
    usedAreas: async (sheets) =>
      Promise.resolve(
        done(
          sheets.map((sheet) => {
            const { rows, columns } = cells.usedSize(sheet);
            return rows === 0 ? undefined : { row: 0, column: 0, rows, columns };
          }),
        ),
      ),
    readFormulas: async (ranges) =>
      Promise.resolve(done(ranges.map((range) => cells.stateIfThere(range)?.formulas))),
    hearCalls: async (asked) =>
      Promise.resolve(
        done(asked.map(({ sheet, address }) => heard.get(`${sheet}!${address}`) ?? [])),
      ),
    write: async (block, target, { overwrite }, work = {}) => {
      const place = placeOf(target, block);
      const taken = overwrite ? [] : occupied(place, block);
      if (taken.length > 0) {
        const { sheet } = place;
        const listed = taken.slice(0, 5);
        return refused({ code: 'would-overwrite', sheet, cells: listed, count: taken.length });
      }
      const step = await nextStep(work, { stage: 'writing', done: 0, total: block.length });
      if (!step.ok) return step;
      return done<Written>({ ...place, undo: [writeInMemory(cells, place, block)], kept: [] });
    },
    writeSheet: async (name, block, { overwrite, knownBy }) => {
      const first = String(cells.cell({ sheet: name, address: 'A1' }).value);
      const isOurs = !cells.sheets.has(name) || first === '' || knownBy.includes(first);
      if (!isOurs && !overwrite) {
        return Promise.resolve(
          refused({ code: 'would-overwrite', sheet: name, cells: ['A1'], count: 1 }),
        );
      }
      const isNew = !cells.sheets.has(name);
      const whole = emptiedBeyond(block, cells.usedSize(name));
      const place = placeOf({ sheet: name, address: 'A1' }, whole);
      const step = writeInMemory(cells, place, whole);
      const after = cells.state(place).formulas;
      const undo: readonly UndoStep[] = isNew ? [{ kind: 'sheet', name, ...place, after }] : [step];
      return Promise.resolve(done({ ...place, undo, kept: [] }));
    },
    setNumberFormats: async (changes) => {
      const isSame = ({ sheet, address, before }: (typeof changes)[number]): boolean =>
        cells.cell({ sheet, address }).formula === before.formula;
      const undo = changes.filter(isSame).map(({ sheet, address, numberFormat }): UndoStep => {
        const before = cells.state({ sheet, address });
        cells.set({ sheet, address }, { numberFormat });
        const after = [[{ isEntered: false, held: null, numberFormat }]];
        return { kind: 'cells', sheet, address, before, after };
      });
      const kept = changes
        .filter((change) => !isSame(change))
        .map(({ sheet, address }) => ({ sheet, address }));
      return Promise.resolve(done({ undo, kept }));
    },
    recalculate: async (own, work) => {
      const step = await nextStep(work, { stage: 'calculating', done: 0, total: own.length });
      if (!step.ok) return step;
      for (const { sheet, address } of own) cells.calculate({ sheet, address });
      const after = own.map(({ sheet, address }) => cells.formulaCell({ sheet, address }));
      return done({ cells: after, kept: [], left: [] });
    },
    undo: async (steps) => {
      const changed = steps.toReversed().find((step) => isChangedInMemory(cells, step));
      if (changed !== undefined) {
        const { sheet } = changed;
        const address = 'address' in changed ? changed.address : '';
        return Promise.resolve(refused({ code: 'changed-since', sheet, address }));
      }
      for (const step of steps.toReversed()) takeBackInMemory(cells, step);
      return Promise.resolve(done({ kept: [] }));
    },
    supports: () => true,
  };
}
