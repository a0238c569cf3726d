import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { Changes } from '../ports/undoStep.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { replacementFormula } from './replacementFormula.ts';
import type { TypedFigure } from './typedFigures.ts';

/** What replacing came to. */
export interface Replaced extends Changes {
  readonly replaced: number;
}

/** Puts formulas in the place of typed numbers that still stand; of several numbers in one formula the first one, as the places of the others move. */
export async function replaceTyped(
  workbook: WorkbookPort,
  typed: readonly TypedFigure[],
  context: FunctionContext,
  work: LongWork = {},
): Promise<Outcome<Replaced>> {
  const byCell = new Map<string, TypedFigure>();
  for (const one of typed) {
    const key = placeKey(one);
    if (!byCell.has(key)) byCell.set(key, one);
  }
  const written = await workbook.setContents(
    [...byCell.values()].map((one) => ({
      sheet: one.sheet,
      address: one.address,
      content: { kind: 'formula', formula: replacementFormula(one, context) },
      before: { formula: one.held, isFormula: one.kind === 'constant' },
    })),
    work,
  );
  if (!written.ok) return written;
  return done({ ...written.value, replaced: byCell.size - written.value.kept.length });
}
