import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAreas, type SheetArea } from '../../src/excel/readAreas.ts';

class HostError extends Error {
  readonly debugInfo = {};
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

/** How a host tells that an answer is too large: it throws, or answers null for the whole range. */
type Refusal = 'throws' | 'null';

/** A host that answers with the number of each row, no more than so many cells at once. */
function hostOf(
  most: number,
  refusal: Refusal,
): { context: Excel.RequestContext; sizes: number[] } {
  const sizes: number[] = [];
  let wanted: { rows: number; columns: number; row: number; formulas: unknown }[] = [];
  const getRangeByIndexes = (
    row: number,
    _column: number,
    rows: number,
    columns: number,
  ): object => {
    const range = {
      row,
      rows,
      columns,
      formulas: undefined as unknown,
      load: () => undefined,
      untrack: () => undefined,
    };
    wanted.push(range);
    return range;
  };
  const sync = async (): Promise<void> => {
    const asked = wanted;
    wanted = [];
    const size = asked.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    sizes.push(size);
    if (size > most && refusal === 'throws') throw new HostError('too large');
    for (const range of asked) {
      const lines = Array.from({ length: range.rows }, (_line, index) =>
        Array.from({ length: range.columns }, () => range.row + index),
      );
      range.formulas = size > most ? null : lines;
    }
    return Promise.resolve();
  };
  const worksheets = { getItem: () => ({ getRangeByIndexes }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what of a context is used here
  return { context: { workbook: { worksheets }, sync } as unknown as Excel.RequestContext, sizes };
}

const area = (row: number, rows: number, columns = 1): SheetArea => ({
  sheet: 'S',
  row,
  column: 0,
  rows,
  columns,
});

async function rowsOf(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<readonly unknown[]> {
  const read = await readAreas(context, areas, ['formulas']);
  if (!read.ok) return [read.issue.code];
  return read.value.flatMap(({ rows }) => rows('formulas').map(([first]) => first));
}

describe('readAreas', () => {
  beforeEach(() => {
    vi.stubGlobal('OfficeExtension', { Error: HostError });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(['throws', 'null'] as const)('asks in halves where the host %s', async (refusal) => {
    const { context, sizes } = hostOf(3, refusal);
    expect(await rowsOf(context, [area(0, 5), area(10, 2)])).toEqual([0, 1, 2, 3, 4, 10, 11]);
    expect(sizes).toEqual([7, 5, 3, 2, 2]);
  });

  it('refuses one row that is too large alone', async () => {
    expect(await rowsOf(hostOf(3, 'throws').context, [area(0, 2, 4)])).toEqual(['too-large']);
  });

  it('keeps to the size of a request, by what cells and ranges cost', async () => {
    const { context, sizes } = hostOf(Infinity, 'throws');
    await readAreas(context, [area(0, 200_000)], ['formulas']);
    expect(sizes.length).toBeGreaterThan(3);
    const apart = hostOf(Infinity, 'throws');
    const cells = Array.from({ length: 7000 }, (_cell, row) => area(row * 2, 1));
    await readAreas(apart.context, cells, ['formulas']);
    expect(Math.max(...apart.sizes)).toBeLessThan(2000);
  });
});
