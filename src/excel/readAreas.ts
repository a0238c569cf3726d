import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import type { Area } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { hostIssueOf } from './hostIssueOf.ts';
import { loadedMatrix } from './loadedMatrix.ts';
import { bytesOfRange, mostBytes } from './requestSize.ts';

/** Part of a sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** What of a cell is read. */
export type CellPart = 'formulas' | 'values' | 'valueTypes' | 'numberFormat' | 'text';

/** An area, or some rows of it, with what was asked for. */
export interface AreaContents<Asked extends SheetArea> {
  readonly area: Asked;
  readonly rows: (part: CellPart) => readonly (readonly ShownValue[])[];
}

/** Formulas seldom have more than 50 characters, and most cells of a sheet are empty. */
const bytesOfCell = 30;

/**
 * Reads areas in as few requests as the host takes, telling the progress before each; an answer that is too large is asked for
 * in halves. An area may come in several parts, its rows in their order.
 */
export async function readAreas<Asked extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  parts: readonly CellPart[],
  work: LongWork = {},
): Promise<Outcome<readonly AreaContents<Asked>[]>> {
  const all = batches(areas, parts.length * bytesOfCell);
  let count = 0;
  const read = await inOrder(all, async (batch) => {
    const step = await nextStep(work, { stage: 'reading', done: count, total: all.length });
    count += 1;
    return step.ok ? readBatch(context, batch, parts) : step;
  });
  return read.ok ? done(read.value.flat()) : read;
}

/** What office.js does for each object holds up the page. */
const areasAtOnce = 250;

/** Areas that are read together; most workbooks are one batch. */
function batches<Asked extends SheetArea>(
  areas: readonly Asked[],
  cellBytes: number,
): readonly (readonly Asked[])[] {
  const all: Asked[][] = [];
  let room = 0;
  for (const area of areas) {
    const most = Math.max(1, Math.floor(mostBytes / cellBytes / area.columns));
    for (let row = 0; row < area.rows; row += most) {
      const rows = Math.min(most, area.rows - row);
      const size = rows * area.columns * cellBytes + bytesOfRange;
      if (size > room || all.at(-1)?.length === areasAtOnce) {
        all.push([]);
        room = mostBytes;
      }
      room -= size;
      all.at(-1)?.push({ ...area, row: area.row + row, rows });
    }
  }
  return all;
}

async function readBatch<Asked extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  parts: readonly CellPart[],
): Promise<Outcome<readonly AreaContents<Asked>[]>> {
  try {
    return done(await loadAreas(context, areas, parts));
  } catch (thrown) {
    const issue = hostIssueOf(thrown);
    const halves = issue.code === 'too-large' ? halvesOf(areas) : undefined;
    if (halves === undefined) return refused(issue);
    const read = await inOrder(halves, async (half) => readBatch(context, half, parts));
    return read.ok ? done(read.value.flat()) : read;
  }
}

/** Half of the areas each, or half of the rows of a single one; undefined where it is one row. */
function halvesOf<Asked extends SheetArea>(
  areas: readonly Asked[],
): readonly (readonly Asked[])[] | undefined {
  const [first] = areas;
  if (first === undefined) return undefined;
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  if (first.rows === 1) return undefined;
  const rows = Math.ceil(first.rows / 2);
  const rest = { ...first, row: first.row + rows, rows: first.rows - rows };
  return [[{ ...first, rows }], [rest]];
}

async function loadAreas<Asked extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Asked[],
  parts: readonly CellPart[],
): Promise<readonly AreaContents<Asked>[]> {
  const sheetOf = sheetsOnce(context);
  const loaded = areas.map((area) => {
    const range = sheetOf(area.sheet).getRangeByIndexes(
      area.row,
      area.column,
      area.rows,
      area.columns,
    );
    // oxlint-disable-next-line office-addins/no-empty-load -- the parts are named by the caller
    range.load(parts.join(','));
    return { area, range };
  });
  await context.sync();
  return loaded.map(({ area, range }) => {
    const contents = new Map(parts.map((part) => [part, loadedMatrix(range[part])]));
    // Else office.js lets go of all ranges at the end at once, which takes the square of their number.
    range.untrack();
    return { area, rows: (part) => contents.get(part) ?? [] };
  });
}

/** Sheets by their names, each an object of the request once. */
function sheetsOnce({ workbook }: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}
