import { done, type Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { PartOfWorkbook, WorkbookPort } from '../ports/workbookPort.ts';

/**
 * Writes into several parts of the workbook as one: where one is refused, what was written into those before is taken back.
 * Undefined where nothing was to be changed.
 */
export async function writeEach(
  workbook: WorkbookPort,
  parts: readonly PartOfWorkbook[],
  write: (part: PartOfWorkbook) => Promise<Outcome<Written | undefined>>,
): Promise<Outcome<Written | undefined>> {
  let all: Written | undefined;
  for (const part of parts) {
    // Each stands below its own sheet, and what was written must be known before the next is refused.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const outcome = await write(part);
    if (!outcome.ok) {
      // oxlint-disable-next-line no-await-in-loop -- the last thing done
      if (all !== undefined) await workbook.undo(all.undo);
      return outcome;
    }
    const written = outcome.value;
    if (written === undefined) continue;
    all =
      all === undefined
        ? written
        : {
            ...all,
            undo: [...all.undo, ...written.undo],
            kept: [...all.kept, ...written.kept],
          };
  }
  return done(all);
}
