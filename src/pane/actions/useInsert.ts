import { useCallback } from 'react';
import type { InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import { done } from '../../app/ports/outcome.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Written } from '../../app/ports/undoStep.ts';
import type { Target, WorkbookPort } from '../../app/ports/workbookPort.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWriting } from './useWriting.ts';

/** Writes a plan into the workbook; answers whether it was written. */
export type Insert = (plan: InsertionPlan, target?: Target) => Promise<boolean>;

export function useInsert(): Insert {
  const { workbook } = usePane();
  const write = useWriting();
  return useCallback(
    async (plan, target = 'selection') =>
      write((overwrite) => writePlan(workbook, plan, target, overwrite)),
    [workbook, write],
  );
}

async function writePlan(
  workbook: WorkbookPort,
  { kind, block, chart }: InsertionPlan,
  target: Target,
  overwrite: boolean,
): Promise<Outcome<Written>> {
  const written =
    kind === 'table'
      ? await workbook.insertTable(block, target, { overwrite })
      : await workbook.write(block, target, { overwrite });
  if (!written.ok || chart === undefined) return written;
  const drawn = await workbook.insertChart(written.value, chart);
  if (!drawn.ok) return drawn;
  return done({ ...written.value, undo: [...written.value.undo, ...drawn.value.undo] });
}
