import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { partOfWork } from '../app/longWork/partOfWork.ts';
import { formatCell } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { LeftCell } from '../app/ports/workbookPort.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { CellChange } from './cellChange.ts';
import type { CellPlace } from './cellRectangles.ts';
import type { OwnCell } from './formulaCells.ts';
import { restoreNames } from './ownFormula.ts';
import { writeExcel } from './runExcel.ts';
import { writeInParts } from './writeCells.ts';
import type { CellOutcome } from './writePart.ts';

interface Cell {
  readonly cell: OwnCell;
  readonly shown: FormulaCell;
}

/**
 * Enters formulas again where they still stand, sheet by sheet; answers with those that could not be: a protected sheet hinders
 * no other.
 */
export async function enterAgain(
  cells: readonly Cell[],
  work: LongWork,
): Promise<Outcome<readonly LeftCell[]>> {
  const isArray = ({ cell }: Cell): boolean => cell.isArray === true;
  const arrays = cells.filter(isArray);
  const sheets = groupBy(
    cells.filter((cell) => !isArray(cell)).map(({ cell, shown }) => changeOf(cell, shown)),
    ({ sheet }) => sheet,
  );
  const total = cells.length - arrays.length;
  let before = 0;
  const entered = await inOrder([...sheets.values()], async (changes) => {
    const part = partOfWork(work, { before, size: changes.length, total });
    before += changes.length;
    return enterSheet(changes, part);
  });
  if (!entered.ok) return entered;
  return done([...entered.value.flat(), ...arrays.map(({ cell }) => leftCell(cell, 'array'))]);
}

/** Another formula than the one that is entered is foreign, whatever the cell shows of it. */
function changeOf({ sheet, row, column, formula }: OwnCell, shown: FormulaCell): CellChange {
  const expected = { held: { formula, isFormula: true }, numberFormat: shown.numberFormat };
  return { sheet, row, column, expected, entry: restoreNames(formula), numberFormat: null };
}

/** One formula that Excel refuses, as part of what it changes as a whole only, is found by halves: it holds up no other. */
async function enterSheet(
  changes: readonly CellChange[],
  work: LongWork,
): Promise<Outcome<readonly LeftCell[]>> {
  const made: CellOutcome[] = [];
  const outcome = await writeExcel(async (context) => writeInParts(context, changes, work, made));
  if (outcome.ok) return done([]);
  const rest = changes.slice(made.length);
  const { code } = outcome.issue;
  if (code === 'protected') return done(rest.map((change) => leftCell(change, 'protected')));
  if (code !== 'unknown') return outcome;
  if (rest.length === 1) return done(rest.map((change) => leftCell(change, 'refused')));
  const middle = Math.ceil(rest.length / 2);
  const halves = [rest.slice(0, middle), rest.slice(middle)];
  const entered = await inOrder(halves.entries(), async ([at, half]) => {
    const before = made.length + (at === 0 ? 0 : middle);
    return enterSheet(half, partOfWork(work, { before, size: half.length, total: changes.length }));
  });
  return entered.ok ? done(entered.value.flat()) : entered;
}

function leftCell({ sheet, row, column }: CellPlace, reason: LeftCell['reason']): LeftCell {
  return { sheet, address: formatCell(row, column), reason };
}
