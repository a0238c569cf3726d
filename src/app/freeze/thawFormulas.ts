import type { LongWork } from '../longWork/longWork.ts';
import { formatCell, parseAddress } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { Changes } from '../ports/undoStep.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { partInScope, type Scope } from '../workbook/formulasInScope.ts';
import { isInPart } from '../workbook/isInPart.ts';
import { readFrozen, type FoundCell, type FrozenState } from './readFrozen.ts';
import { spilledCells } from './spilledCells.ts';

/** A frozen cell that stays as it is. */
export interface StillFrozenCell extends RangeAddress {
  readonly reason: Extract<FrozenState, 'changed' | 'reference-gone'>;
}

/** What thawing came to. */
export interface ThawReport extends Changes {
  readonly thawed: number;
  readonly left: readonly StillFrozenCell[];
  /** How many frozen cells were deleted with their rows or sheets. */
  readonly gone: number;
  /** How many parts of what the workbook keeps cannot be read. */
  readonly damaged: number;
}

/**
 * Brings formulas back where their values still stand, in cells that may have moved. What is kept of them stays, so that it can be undone: the
 * next freezing forgets it.
 */
export async function thawFormulas(
  workbook: WorkbookPort,
  scope: Scope,
  work: LongWork = {},
): Promise<Outcome<ThawReport>> {
  const part = await partInScope(workbook, scope);
  if (!part.ok) return part;
  const frozen = await readFrozen(workbook);
  if (!frozen.ok) return frozen;
  const cells = frozen.value.cells.filter(
    ({ range }) => range !== undefined && isInPart(range, part.value),
  );
  const ready = cells.flatMap(readyCell);
  const written = await writeFormulas(workbook, ready, work);
  if (!written.ok) return written;
  const kept = new Set(written.value.kept.map(placeKey));
  return done({
    ...written.value,
    thawed: ready.filter(({ anchor }) => !kept.has(placeKey(anchor))).length,
    left: cells.flatMap(stillFrozen),
    gone: frozen.value.cells.filter(({ state }) => state === 'gone').length,
    damaged: frozen.value.damaged.length,
  });
}

interface ReadyCell extends Pick<FoundCell, 'cell'> {
  /** The cell of the formula. */
  readonly anchor: RangeAddress;
  readonly formula: WorksheetFormula;
}

function readyCell({ cell, state, range, formula }: FoundCell): readonly ReadyCell[] {
  if (state !== 'frozen' || range === undefined || formula === undefined) return [];
  return [{ cell, anchor: firstCell(range), formula }];
}

function firstCell({ sheet, address }: RangeAddress): RangeAddress {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  return { sheet, address: formatCell(row, column) };
}

function stillFrozen({ state, range }: FoundCell): readonly StillFrozenCell[] {
  const isLeft = state === 'changed' || state === 'reference-gone';
  return isLeft && range !== undefined ? [{ ...range, reason: state }] : [];
}

/** First the cells that the answers will spill into are emptied, then the formulas are entered. */
async function writeFormulas(
  workbook: WorkbookPort,
  ready: readonly ReadyCell[],
  work: LongWork,
): Promise<Outcome<Changes>> {
  const blank = { kind: 'text', text: '' } as const;
  const rest = ready.flatMap(({ cell, anchor }) =>
    spilledCells(anchor, cell.values).map(({ sheet, address, value: formula }) => ({
      sheet,
      address,
      content: blank,
      before: { formula, isFormula: false },
    })),
  );
  const emptied = rest.length === 0 ? done(nothing) : await workbook.setContents(rest, work);
  if (!emptied.ok) return emptied;
  const entered = await workbook.setContents(
    ready.map(({ cell, anchor: { sheet, address }, formula }) => ({
      sheet,
      address,
      content: { kind: 'formula', formula },
      before: { formula: cell.values[0]?.[0] ?? '', isFormula: false },
    })),
    work,
  );
  if (!entered.ok) {
    await workbook.undo(emptied.value.undo);
    return entered;
  }
  return done({
    undo: [...emptied.value.undo, ...entered.value.undo],
    kept: [...emptied.value.kept, ...entered.value.kept],
  });
}

const nothing: Changes = { undo: [], kept: [] };
