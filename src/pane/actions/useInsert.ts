import { useCallback } from 'react';
import type { InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import type { Target } from '../../app/ports/workbookPort.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWriting } from './useWriting.ts';

/** As Excel names its own; the host adds a number. */
const tableName = 'Table';

/** Writes a plan into the workbook; answers whether it was written. */
export type Insert = (plan: InsertionPlan, target?: Target) => Promise<boolean>;

export function useInsert(): Insert {
  const { workbook } = usePane();
  const write = useWriting();
  return useCallback(
    async ({ kind, block, charts }, target = 'selection') => {
      const made = {
        ...(kind === 'table' ? { table: tableName } : {}),
        ...(charts === undefined ? {} : { charts }),
      };
      return write((overwrite, long) =>
        workbook.write(block, target, { overwrite, ...made }, long),
      );
    },
    [workbook, write],
  );
}
