import { referenceRange } from '../formulaText/cellReference.ts';
import { formulaReferences } from '../formulaText/formulaReferences.ts';
import { valueContent } from '../insertion/valueContent.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { Changes } from '../ports/undoStep.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { formulasInScope, type Scope } from '../workbook/formulasInScope.ts';
import type { FrozenCell } from './frozenCell.ts';
import { keepFrozen } from './keepFrozen.ts';
import { readFrozen, type FoundCell } from './readFrozen.ts';
import { spilledCells } from './spilledCells.ts';

/** A formula that was not frozen. */
export interface UnfrozenCell extends RangeAddress {
  /** It is part of an array formula, or shows no answer that a value could stand for. */
  readonly reason: 'array' | 'no-answer';
}

/** What freezing came to. */
export interface FreezeReport extends Changes {
  readonly frozen: number;
  readonly left: readonly UnfrozenCell[];
}

/** What Excel shows where there is no answer: as a constant it would be wrong for ever. */
const noAnswer: ReadonlySet<unknown> = new Set([
  '#NAME?',
  '#SPILL!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
]);

/**
 * Puts values in the place of the formulas of ours in a scope, and keeps the formulas in the workbook. Before a cell is written it
 * has its hidden name and its formula is kept: what is given up half-way loses nothing.
 */
export async function freezeFormulas(
  workbook: WorkbookPort,
  scope: Scope,
  work: LongWork = {},
): Promise<Outcome<FreezeReport>> {
  const found = await formulasInScope(workbook, scope, work);
  if (!found.ok) return found;
  const left = found.value.flatMap(unfrozen);
  const cells = found.value.filter((cell) => unfrozen(cell).length === 0);
  if (cells.length === 0) return done({ frozen: 0, undo: [], kept: [], left });
  const before = await readFrozen(workbook);
  if (!before.ok) return before;
  const planned = await planCells(workbook, cells, work);
  if (!planned.ok) return planned;
  const stay = before.value.cells.filter(isStillFrozen).map(({ cell }) => cell);
  const kept = await keepFrozen(
    workbook,
    [...stay, ...planned.value.map(({ frozen }) => frozen)],
    before.value,
  );
  if (!kept.ok) return kept;
  const written = await writeValues(workbook, planned.value, work);
  if (written.ok) {
    const missed = new Set(written.value.kept.map(placeKey));
    const frozen = cells.filter((cell) => !missed.has(placeKey(cell))).length;
    return done({ ...written.value, frozen, left });
  }
  // What was kept for it is forgotten; where even that fails, cells that hold their formulas are known to be no frozen ones.
  const now = await readFrozen(workbook);
  if (now.ok) await keepFrozen(workbook, stay, now.value);
  return written;
}

/** What is gone, or holds its formula again, need not be kept. */
const isStillFrozen = ({ state }: FoundCell): boolean => state !== 'gone' && state !== 'thawed';

function unfrozen({ sheet, address, isArray, value }: FormulaCell): readonly UnfrozenCell[] {
  if (isArray === true) return [{ sheet, address, reason: 'array' }];
  return noAnswer.has(value) ? [{ sheet, address, reason: 'no-answer' }] : [];
}

interface PlannedCell {
  readonly cell: FormulaCell;
  readonly frozen: FrozenCell;
}

/** Names every cell and every range that its formula refers to, each once. */
async function planCells(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  work: LongWork,
): Promise<Outcome<readonly PlannedCell[]>> {
  const values = await workbook.spilledValues(cells, work);
  if (!values.ok) return values;
  const references = cells.map(({ formula, sheet }) =>
    formulaReferences(formula).map(({ start, end, reference }) => ({
      start,
      end,
      range: referenceRange(reference, sheet),
    })),
  );
  const ranges = new Map<string, RangeAddress>();
  for (const range of [...cells, ...references.flat().map((reference) => reference.range)]) {
    ranges.set(placeKey(range), { sheet: range.sheet, address: range.address });
  }
  const named = await workbook.anchor([...ranges.values()], work);
  if (!named.ok) return named;
  const names = new Map([...ranges.keys()].map((key, at) => [key, named.value[at] ?? '']));
  const nameOf = (range: RangeAddress): string => names.get(placeKey(range)) ?? '';
  return done(
    cells.map((cell, at) => ({
      cell,
      frozen: {
        anchor: nameOf(cell),
        formula: cell.formula,
        references: (references[at] ?? []).map(({ start, end, range }) => ({
          start,
          end,
          anchor: nameOf(range),
        })),
        values: (values.value[at] ?? [[cell.value]]).map((row) => row.slice()),
      },
    })),
  );
}

/** The cell of the formula first, then what its answer has spilled into, which is empty by then. */
async function writeValues(
  workbook: WorkbookPort,
  planned: readonly PlannedCell[],
  work: LongWork,
): Promise<Outcome<Changes>> {
  const first = await workbook.setContents(
    planned.map(({ cell, frozen }) => ({
      sheet: cell.sheet,
      address: cell.address,
      content: valueContent(frozen.values[0]?.[0] ?? ''),
      before: { formula: cell.formula, isFormula: true },
    })),
    work,
  );
  if (!first.ok) return first;
  const missed = new Set(first.value.kept.map(placeKey));
  const rest = planned
    .filter(({ cell }) => !missed.has(placeKey(cell)))
    .flatMap(({ cell, frozen }) => spilledCells(cell, frozen.values))
    .map(({ sheet, address, value }) => ({
      sheet,
      address,
      content: valueContent(value),
      before: { formula: '', isFormula: false },
    }));
  if (rest.length === 0) return first;
  const second = await workbook.setContents(rest, work);
  if (!second.ok) {
    await workbook.undo(first.value.undo);
    return second;
  }
  return done({
    undo: [...first.value.undo, ...second.value.undo],
    kept: [...first.value.kept, ...second.value.kept],
  });
}
