import { nextStep } from '../../src/app/longWork/nextStep.ts';
import type { SheetSnapshot } from '../../src/app/ports/bookSnapshot.ts';
import { commonArea, formatAddress } from '../../src/app/ports/cellAddress.ts';
import { done } from '../../src/app/ports/outcome.ts';
import { placeKey } from '../../src/app/ports/placeKey.ts';
import type { RangeAddress } from '../../src/app/ports/rangeAddress.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import type { UndoStep } from '../../src/app/ports/undoStep.ts';
import type { CellMark, WorkbookPort } from '../../src/app/ports/workbookPort.ts';
import { demandArea, type MemoryCells } from './memoryCells.ts';
import { writeInMemory } from './memoryUndo.ts';

/** The ways of a workbook that keep things beside its cells, or change single cells. */
export type KeepingPort = Pick<
  WorkbookPort,
  | 'setContents'
  | 'spilledValues'
  | 'anchor'
  | 'anchors'
  | 'dropAnchors'
  | 'kept'
  | 'keep'
  | 'readBook'
  | 'readCells'
  | 'spilledInto'
  | 'colorCells'
>;

/** What a workbook in memory keeps beside its cells, and how a person moves these. */
export interface MemoryKeeping extends KeepingPort {
  /** Puts the answer of a formula into the cells that it spills into. */
  readonly spill: (at: string, values: readonly (readonly ShownValue[])[]) => void;
  /** Inserts a row above a 1-based row: cells and names move, formulas stay as they are. */
  readonly insertRow: (sheet: string, before: number) => void;
  readonly renameSheet: (from: string, to: string) => void;
  /** The colours that cells have now. */
  readonly marks: () => readonly CellMark[];
  readonly deleteSheet: (name: string) => void;
}

export function memoryKeeping(cells: MemoryCells): MemoryKeeping {
  const marks: CellMark[] = [];
  const parts = new Map<string, unknown>();
  const named = new Map<string, RangeAddress | undefined>();
  let count = 0;
  const spills = new Map<string, readonly (readonly ShownValue[])[]>();

  const move = (change: (range: RangeAddress) => RangeAddress | undefined): void => {
    for (const [name, range] of named) named.set(name, range && change(range));
  };
  return {
    spill: (at, values) => {
      const [sheet = '', address = ''] = at.split('!');
      const { row, column } = demandArea(address);
      spills.set(at, values);
      for (const [i, line] of values.entries()) {
        for (const [j, value] of line.entries()) {
          const cell = formatAddress({ row: row + i, column: column + j, rows: 1, columns: 1 });
          if (i + j > 0) cells.set({ sheet, address: cell }, { formula: '', value });
        }
      }
    },
    insertRow: (sheet, before) => {
      const moved = [...(cells.sheets.get(sheet) ?? [])].map(([address, cell]) => {
        const area = demandArea(address);
        const row = area.row + (area.row + 1 >= before ? 1 : 0);
        return [formatAddress({ ...area, row }), cell] as const;
      });
      cells.sheets.set(sheet, new Map(moved));
      move((range) => {
        if (range.sheet !== sheet) return range;
        const area = demandArea(range.address);
        if (area.row + 1 >= before) {
          return { sheet, address: formatAddress({ ...area, row: area.row + 1 }) };
        }
        const isInside = area.row + area.rows >= before;
        const rows = area.rows + (isInside ? 1 : 0);
        return { sheet, address: formatAddress({ ...area, rows }) };
      });
    },
    renameSheet: (from, to) => {
      const moved = cells.sheets.get(from) ?? new Map<string, never>();
      cells.sheets.delete(from);
      cells.sheets.set(to, moved);
      move((range) => (range.sheet === from ? { ...range, sheet: to } : range));
    },
    deleteSheet: (name) => {
      cells.sheets.delete(name);
      move((range) => (range.sheet === name ? undefined : range));
    },
    setContents: async (changes, work = {}) => {
      const step = await nextStep(work, { stage: 'writing', done: 0, total: changes.length });
      if (!step.ok) return step;
      const isSame = ({ before, ...range }: (typeof changes)[number]): boolean =>
        cells.cell(range).formula === before.formula;
      const undo = changes.filter(isSame).map(({ sheet, address, content }): UndoStep => {
        const at = { sheet, address };
        const spill = spills.get(placeKey(at));
        spills.delete(placeKey(at));
        const written = writeInMemory(cells, at, [[content]]);
        for (const [i, line] of (spill ?? []).entries()) {
          const { row, column } = demandArea(address);
          for (const j of line.keys()) {
            const area = { row: row + i, column: column + j, rows: 1, columns: 1 };
            const isOther = commonArea(area, demandArea(address)) === undefined;
            if (isOther) cells.set({ sheet, address: formatAddress(area) }, { value: '' });
          }
        }
        return written;
      });
      const kept = changes
        .filter(
          (change) =>
            !undo.some((made) => 'address' in made && placeKey(made) === placeKey(change)),
        )
        .map(({ sheet, address }) => ({ sheet, address }));
      return Promise.resolve(done({ undo, kept }));
    },
    spilledValues: async (asked) =>
      Promise.resolve(
        done(asked.map((at) => spills.get(placeKey(at)) ?? [[cells.cell(at).value]])),
      ),
    anchor: async (ranges) => {
      const names = ranges.map((range) => {
        const name = `at_${(count += 1)}`;
        named.set(name, range);
        return name;
      });
      return Promise.resolve(done(names));
    },
    anchors: async () => Promise.resolve(done([...named])),
    dropAnchors: async (names) => {
      for (const name of names) named.delete(name);
      return Promise.resolve(done(undefined));
    },
    kept: async (prefix) =>
      Promise.resolve(done([...parts].filter(([key]) => key.startsWith(prefix)))),
    readCells: async (work = {}) => {
      const step = await nextStep(work, { stage: 'reading', done: 0, total: 1 });
      if (!step.ok) return step;
      return done(
        [...cells.sheets.keys()].flatMap((sheet) => {
          const { rows, columns } = cells.usedSize(sheet);
          if (rows * columns === 0) return [];
          const area = { row: 0, column: 0, rows, columns };
          const { values, formulas } = cells.state({ sheet, address: formatAddress(area) });
          return [{ sheet, area, values, formulas }];
        }),
      );
    },
    spilledInto: async (asked) => Promise.resolve(done(asked.map(() => false))),
    colorCells: async (wanted) => {
      marks.splice(0, marks.length, ...wanted);
      return Promise.resolve(done(undefined));
    },
    marks: () => marks,
    readBook: async () => {
      const sheets = [...cells.sheets.keys()].map((name): SheetSnapshot => {
        const { rows, columns } = cells.usedSize(name);
        const isEmpty = rows * columns === 0;
        const area = { row: 0, column: 0, rows, columns };
        const state = isEmpty
          ? undefined
          : cells.state({ sheet: name, address: formatAddress(area) });
        return {
          name,
          visibility: 'visible',
          area,
          values: state?.values ?? [],
          numberFormats: state?.numberFormats ?? [],
          looks: [],
          widths: [],
          heights: [],
          merges: [],
          frozen: { rows: 0, columns: 0 },
        };
      });
      return Promise.resolve(done({ sheets, names: [], notCopied: [] }));
    },
    keep: async (given) => {
      for (const [key, value] of given) {
        if (value === null) parts.delete(key);
        else parts.set(key, structuredClone(value));
      }
      return Promise.resolve(done(undefined));
    },
  };
}
