import { formatAddress, parseAddress } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { frozenPrefix, readFrozenPart, type FrozenCell } from './frozenCell.ts';
import { thawedFormula } from './thawedFormula.ts';

/** How a frozen cell is found again. */
export type FrozenState =
  /** It holds its values. */
  | 'frozen'
  /** Somebody has changed it since. */
  | 'changed'
  /** It holds its formula again, as its freezing was undone. */
  | 'thawed'
  /** Cells that its formula refers to were deleted. */
  | 'reference-gone'
  /** The cell itself was deleted. */
  | 'gone';

/** A frozen cell where it is by now. */
export interface FoundCell {
  readonly cell: FrozenCell;
  readonly state: FrozenState;
  /** The area of its values; undefined where it is gone. */
  readonly range: RangeAddress | undefined;
  /** What is entered to have the formula back. */
  readonly formula: WorksheetFormula | undefined;
}

/** What a workbook keeps of frozen cells. */
export interface Frozen {
  readonly cells: readonly FoundCell[];
  /** The keys of all parts. */
  readonly parts: readonly string[];
  /** Parts that cannot be read, as they are. */
  readonly damaged: readonly (readonly [key: string, value: unknown])[];
}

/** Finds the cells that were frozen, wherever they are by now, and looks what they hold. */
export async function readFrozen(workbook: WorkbookPort): Promise<Outcome<Frozen>> {
  const kept = await workbook.kept(frozenPrefix);
  if (!kept.ok) return kept;
  const read = kept.value.map(([key, value]) => ({ key, value, cells: readFrozenPart(value) }));
  const damaged = read.flatMap(({ key, value, cells }) =>
    cells === undefined ? [[key, value] as const] : [],
  );
  const parts = read.map(({ key }) => key);
  const cells = read.flatMap((part) => part.cells ?? []);
  if (cells.length === 0) return done({ cells: [], parts, damaged });
  const found = await findCells(workbook, cells);
  return found.ok ? done({ cells: found.value, parts, damaged }) : found;
}

async function findCells(
  workbook: WorkbookPort,
  cells: readonly FrozenCell[],
): Promise<Outcome<readonly FoundCell[]>> {
  const anchors = await workbook.anchors();
  if (!anchors.ok) return anchors;
  const byName = new Map(anchors.value);
  const ranges = cells.map((cell) => valuesRange(cell, byName.get(cell.anchor)));
  const held = await workbook.readFormulas(ranges.flatMap((range) => range ?? []));
  if (!held.ok) return held;
  let next = 0;
  return done(
    cells.map((cell, at): FoundCell => {
      const range = ranges[at];
      if (range === undefined) return { cell, state: 'gone', range, formula: undefined };
      const now = held.value[next] ?? [];
      next += 1;
      const formula = thawedFormula(cell, range.sheet, (name) => byName.get(name));
      return { cell, range, formula, state: stateOf(cell, now, formula) };
    }),
  );
}

/** The area of a cell's values from where the cell is by now. */
function valuesRange(
  { values }: FrozenCell,
  cell: RangeAddress | undefined,
): RangeAddress | undefined {
  const area = cell === undefined ? undefined : parseAddress(cell.address);
  if (cell === undefined || area === undefined) return undefined;
  const size = { rows: values.length, columns: values[0]?.length ?? 1 };
  return { sheet: cell.sheet, address: formatAddress({ ...area, ...size }) };
}

function stateOf(
  { values }: FrozenCell,
  now: readonly (readonly ShownValue[])[],
  formula: WorksheetFormula | undefined,
): FrozenState {
  const first = now[0]?.[0];
  if (formula !== undefined && first === formula) return 'thawed';
  const isSame = values.every((row, i) => row.every((value, j) => value === now[i]?.[j]));
  if (!isSame) return 'changed';
  return formula === undefined ? 'reference-gone' : 'frozen';
}
