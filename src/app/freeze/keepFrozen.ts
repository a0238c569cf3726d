import { chunks } from '../longWork/chunks.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { frozenPart, frozenPrefix, type FrozenCell } from './frozenCell.ts';
import type { Frozen } from './readFrozen.ts';

/** So few that a part is no large request. */
const cellsOfPart = 500;

/** A damaged part is set aside under a key that begins so: nothing that a workbook kept is lost. */
const damagedPrefix = 'damaged.';

/** Keeps these frozen cells in the place of those of before, sets aside what could not be read, and drops names that nothing needs any more. */
export async function keepFrozen(
  workbook: WorkbookPort,
  cells: readonly FrozenCell[],
  { cells: before, parts, damaged }: Frozen,
): Promise<Outcome<void>> {
  const kept = chunks(cells, cellsOfPart).map(
    (part, at) => [`${frozenPrefix}${at + 1}`, frozenPart(part)] as const,
  );
  const keys = new Set<string>(kept.map(([key]) => key));
  const forgotten = parts.filter((key) => !keys.has(key)).map((key) => [key, null] as const);
  const aside = damaged.map(([key, value]) => [`${damagedPrefix}${key}`, value] as const);
  const outcome = await workbook.keep([...aside, ...kept, ...forgotten]);
  if (!outcome.ok) return outcome;
  const needed = new Set(cells.flatMap(namesOf));
  const unneeded = new Set(before.flatMap(({ cell }) => namesOf(cell)));
  return workbook.dropAnchors([...unneeded].filter((name) => !needed.has(name)));
}

function namesOf({ anchor, references }: FrozenCell): readonly string[] {
  return [anchor, ...references.map((reference) => reference.anchor)];
}
