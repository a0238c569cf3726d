import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnCell } from '../../src/excel/formulaCells.ts';
import { withoutSpilled } from '../../src/excel/withoutSpilled.ts';

const formula = '=HENAN.TRADE("济源",2025)';
const cell = (row: number, column = 1, written = formula): OwnCell => ({
  sheet: 'S',
  row,
  column,
  formula: written,
});

/** What Excel tells of the cells of column B: an array formula that was entered as such, or the anchor of a spill. */
interface Told {
  readonly arrays?: readonly number[];
  /** The row of the anchor by the row of the cell, from 0. */
  readonly anchors?: Readonly<Record<number, number>>;
}

const sync = async (): Promise<void> => Promise.resolve();

/** The workbench has no array formulas that were entered as such: what Excel tells of them is played here. */
function contextOf({ arrays = [], anchors = {} }: Told): {
  readonly context: Excel.RequestContext;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const savedAsArray = (row: number, rows: number): boolean | null => {
    const cells = Array.from({ length: rows }, (_row, index) => row + index);
    const whole = cells.map((at) => arrays.includes(at) || at in anchors);
    if (whole.every(Boolean)) return true;
    return whole.some(Boolean) ? null : false;
  };
  const getRangeByIndexes = (
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): object => {
    asked.push([row, column, rows, columns].join(','));
    const anchor = anchors[row];
    return {
      load: () => undefined,
      savedAsArray: savedAsArray(row, rows),
      getSpillParentOrNullObject: () => ({
        load: () => undefined,
        isNullObject: anchor === undefined,
        address: `S!B${(anchor ?? 0) + 1}`,
      }),
    };
  };
  const workbook = { context: { sync }, worksheets: { getItem: () => ({ getRangeByIndexes }) } };
  const context: unknown = { sync, workbook };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is asked for
  return { context: context as Excel.RequestContext, asked };
}

function supporting(version: number): void {
  const isSetSupported = (_set: string, wanted: string): boolean =>
    Number(wanted.split('.')[1]) <= version;
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
}

describe('withoutSpilled', () => {
  beforeEach(() => supporting(12));
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('marks the cells of an array formula', async () => {
    const { context } = contextOf({ arrays: [1, 2] });
    const cells = [cell(1), cell(2), cell(3)];
    expect(await withoutSpilled(context, cells, {})).toEqual({
      ok: true,
      value: [{ ...cell(1), isArray: true }, { ...cell(2), isArray: true }, cell(3)],
    });
  });

  it('leaves out what is spilled into, and keeps its anchor', async () => {
    const { context } = contextOf({ anchors: { 1: 1, 2: 1, 3: 1 } });
    expect(await withoutSpilled(context, [cell(1), cell(2), cell(3)], {})).toEqual({
      ok: true,
      value: [cell(1)],
    });
  });

  it('asks nothing of a formula that has no neighbour like it', async () => {
    const { context, asked } = contextOf({ arrays: [1] });
    const cells = [cell(1), cell(2, 1, '=HENAN.TRADE("郑州",2025)'), cell(9)];
    expect(await withoutSpilled(context, cells, {})).toEqual({ ok: true, value: cells });
    expect(asked).toEqual([]);
  });

  it('asks once of neighbours that are no array', async () => {
    const { context, asked } = contextOf({});
    const cells = [cell(1), cell(2), cell(3)];
    expect(await withoutSpilled(context, cells, {})).toEqual({ ok: true, value: cells });
    expect(asked).toEqual(['1,1,3,1']);
  });

  it('asks nothing where nothing can spill', async () => {
    supporting(11);
    const { context, asked } = contextOf({ arrays: [1, 2] });
    const cells = [cell(1), cell(2)];
    expect(await withoutSpilled(context, cells, {})).toEqual({ ok: true, value: cells });
    expect(asked).toEqual([]);
    const none = contextOf({});
    supporting(12);
    expect(await withoutSpilled(none.context, [], {})).toEqual({ ok: true, value: [] });
  });
});
