import { movePreview, type MovePreview } from '../../src/app/editions/movePreview.ts';
import { moveWorkbook, type Moved } from '../../src/app/editions/moveWorkbook.ts';
import type { LongWork } from '../../src/app/longWork/longWork.ts';
import type { Outcome } from '../../src/app/ports/outcome.ts';
import type { Scope } from '../../src/app/workbook/formulasInScope.ts';
import type { Result } from '../../src/domain/result.ts';
import { evaluateFormula, shown } from './evaluateFormula.ts';
import { firstDataset } from './firstEdition.ts';
import { memoryEditions, type MemoryEditions } from './memoryEditions.ts';
import { memoryWorkbook, type MemoryWorkbook } from './memoryWorkbook.ts';
import { newestDataset } from './newestEdition.ts';

export const [older, newer] = [firstDataset.edition.id, newestDataset.edition.id];
const language = 'zh-CN' as const;
/** The editions revise this one. */
export const revised = '=HENAN.TRADE("郑州",2024)';
/** In both editions alike. */
export const same = '=HENAN.TRADE("济源",2025)';

export interface EditionsBook {
  readonly workbook: MemoryWorkbook;
  readonly editions: MemoryEditions;
  readonly context: { readonly dataset: typeof firstDataset; readonly language: typeof language };
  readonly preview: (target?: string, scope?: Scope, work?: LongWork) => Promise<MovePreview>;
  readonly move: (
    preview: MovePreview,
    accepted: Iterable<string>,
    work?: LongWork,
  ) => Promise<Moved>;
}

/** What came of it; a test fails where it was refused. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value;
}

/** What a move has done; a test fails where it was refused. */
export function movedOf(outcome: Outcome<Result<Moved>>): Moved {
  const moved = valueOf(outcome);
  if (!moved.ok) throw new Error(moved.issue.code);
  return moved.value;
}

/** A workbook that is pinned to the older edition, while the add-in comes with the newer. */
export function editionsBook(
  formulas: Readonly<Record<string, string>>,
  text?: string,
): EditionsBook {
  const editions = memoryEditions({
    datasets: [newestDataset, firstDataset],
    pinned: older,
    ...(text === undefined ? {} : { text }),
  });
  const workbook = memoryWorkbook((formula) => {
    const setting = { language, dataset: editions.shown() };
    const result = evaluateFormula(formula, setting);
    if (!result.ok) return String(shown(formula, setting)).split(' ')[0] ?? '';
    return result.value.kind === 'table' ? '' : result.value.value;
  });
  for (const [at, formula] of Object.entries(formulas)) workbook.put(`模型!${at}`, formula);
  const context = { dataset: firstDataset, language };
  return {
    workbook,
    editions,
    context,
    preview: async (target = newer, scope = 'workbook', work = {}) => {
      const outcome = valueOf(
        await movePreview(workbook, editions, context, { target, scope }, work),
      );
      if (!outcome.ok) throw new Error(outcome.issue.code);
      return outcome.value;
    },
    move: async (preview, accepted, work = {}) =>
      movedOf(
        await moveWorkbook(
          workbook,
          editions,
          context,
          { preview, accepted: new Set(accepted) },
          work,
        ),
      ),
  };
}
