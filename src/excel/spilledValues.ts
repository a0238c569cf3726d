import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { keyOfPlace, placesOf, type CellPlace } from './cellRectangles.ts';
import { loadedMatrix } from './loadedMatrix.ts';
import { perhapsSpilled } from './perhapsSpilled.ts';
import { readRanges } from './readRanges.ts';
import { readExcel } from './runExcel.ts';

type Values = readonly (readonly ShownValue[])[];

/** Each is an object of its own in a request. */
const rangesAtOnce = 500;

/** What cells answer, each with all that its answer spills into. */
export async function spilledValues(
  cells: readonly RangeAddress[],
  work: LongWork = {},
): Promise<Outcome<readonly Values[]>> {
  const single = await readRanges(cells);
  if (!single.ok) return single;
  const spilled = await spills(cells, work);
  if (!spilled.ok) return spilled;
  return done(
    cells.map((cell, at) => {
      const [place] = placesOf(cell);
      const spill = place === undefined ? undefined : spilled.value.get(keyOfPlace(place));
      return spill ?? single.value[at] ?? [['']];
    }),
  );
}

/** The answers that spill, by the cell that they spill from. */
async function spills(
  cells: readonly RangeAddress[],
  work: LongWork,
): Promise<Outcome<ReadonlyMap<string, Values>>> {
  const suspects = await perhapsSpilled(cells.flatMap(placesOf), work);
  if (!suspects.ok) return suspects;
  const found = await inSteps(
    suspects.value,
    { stage: 'reading', size: rangesAtOnce },
    work,
    readSpills,
  );
  return found.ok ? done(new Map(found.value.flat())) : found;
}

async function readSpills(
  cells: readonly CellPlace[],
): Promise<Outcome<readonly (readonly [string, Values])[]>> {
  return readExcel(async ({ workbook }) => {
    const loaded = cells.map((cell) => {
      const sheet = workbook.worksheets.getItem(cell.sheet);
      const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
      const spill = range.getSpillingToRangeOrNullObject();
      spill.load({ values: true });
      return { cell, spill };
    });
    await workbook.context.sync();
    return done(
      loaded.flatMap(({ cell, spill }) =>
        spill.isNullObject ? [] : [[keyOfPlace(cell), loadedMatrix(spill.values)] as const],
      ),
    );
  });
}
