import { filterInSteps } from '../app/longWork/filterInSteps.ts';
import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { Recalculated } from '../app/ports/workbookPort.ts';
import { awaitAnswers } from './awaitAnswers.ts';
import { calculateCells } from './calculateCells.ts';
import { callJournal } from './callJournal.ts';
import { enterAgain } from './enterAgain.ts';
import type { OwnCell } from './formulaCells.ts';
import { halveTooLarge } from './halveTooLarge.ts';
import { needsEntering } from './needsEntering.ts';
import { restoreNames } from './ownFormula.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** So few that the pane can show progress, so many that a workbook does not take long. */
const cellsAtOnce = 1000;

/** A cell before it is calculated. */
interface Before {
  readonly cell: OwnCell;
  readonly shown: FormulaCell;
}

/**
 * Has Excel calculate cells, and hears from our own functions which answers they get. A formula whose answer has changed is
 * entered again: Excel may leave what rests on it indirectly as it was.
 *
 * @see https://github.com/OfficeDev/office-js/issues/6885
 */
export async function recalculate(
  cells: readonly FormulaCell[],
  work: LongWork,
): Promise<Outcome<Recalculated>> {
  callJournal.begin();
  try {
    return await recalculateHeard(cells.flatMap(ownCell), work);
  } finally {
    callJournal.end();
  }
}

function ownCell(shown: FormulaCell): readonly Before[] {
  const area = parseAddress(shown.address);
  if (area === undefined) return [];
  const { sheet, formula, isArray } = shown;
  const place = { sheet, row: area.row, column: area.column, formula };
  return [{ cell: isArray === true ? { ...place, isArray } : place, shown }];
}

async function recalculateHeard(
  before: readonly Before[],
  work: LongWork,
): Promise<Outcome<Recalculated>> {
  const own = before.map(({ cell }) => cell);
  const calculated = await calculate(own, work);
  if (!calculated.ok) return calculated;
  const shown = await awaitAnswers(calculated.value, callJournal, work);
  if (!shown.ok) return shown;
  const after = new Map(calculated.value.map((cell, index) => [cell, shown.value[index]]));
  const changed = await filterInSteps(before, 'calculating', work, ({ cell, shown: was }) =>
    needsEntering(was, after.get(cell), callJournal, cell),
  );
  if (!changed.ok) return changed;
  const left = await enterAgain(changed.value, work);
  if (!left.ok) return left;
  const entered = new Set(changed.value.map(({ cell }) => cell));
  const last = await awaitAnswers(
    own.map((cell) => (entered.has(cell) ? withNames(cell) : cell)),
    callJournal,
    work,
  );
  if (!last.ok) return last;
  const kept = await filterInSteps(last.value, 'calculating', work, (cell, index) =>
    isOther(own[index], cell),
  );
  if (!kept.ok) return kept;
  return done({ cells: last.value, kept: kept.value.map(addressOf), left: left.value });
}

/** As it was entered. */
function withNames({ sheet, row, column, formula, isArray }: OwnCell): OwnCell {
  const cell = { sheet, row, column, formula: restoreNames(formula) };
  return isArray === true ? { ...cell, isArray } : cell;
}

/** Whether a cell holds something else than its formula, but for how Excel writes it. */
function isOther(before: OwnCell | undefined, { formula }: FormulaCell): boolean {
  return before !== undefined && bareFormula(before.formula) !== bareFormula(formula);
}

function bareFormula(formula: string): string {
  return restoreNames(formula).replaceAll(/\s/gu, '').toUpperCase();
}

function addressOf({ sheet, address }: FormulaCell): RangeAddress {
  return { sheet, address };
}

/** Answers with the cells that were calculated; none where this version of Excel cannot: there all are entered again. */
async function calculate(
  cells: readonly OwnCell[],
  work: LongWork,
): Promise<Outcome<readonly OwnCell[]>> {
  if (!supports('ExcelApi', '1.6')) return done([]);
  const steps = { stage: 'calculating', size: cellsAtOnce } as const;
  const calculated = await inSteps(cells, steps, work, async (part) =>
    readExcel(async (context) =>
      halveTooLarge(part, async (few) => {
        calculateCells(context, few);
        await context.sync();
        return few;
      }),
    ),
  );
  return calculated.ok ? done(calculated.value.flat()) : calculated;
}
