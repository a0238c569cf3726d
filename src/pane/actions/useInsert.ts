import { useCallback } from 'react';
import { answeredBlock } from '../../app/insertion/answeredBlock.ts';
import { fittedWidths } from '../../app/insertion/fittedWidths.ts';
import type { Anchor, InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import type { Target } from '../../app/ports/workbookPort.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWriting } from './useWriting.ts';

/** As Excel names its own; the host adds a number. */
const tableName = 'Table';

/** Writes a plan into the workbook; answers whether it was written. */
export type Insert = (plan: InsertionPlan, target?: Target) => Promise<boolean>;

export function useInsert(): Insert {
  const { workbook, sheet } = usePane();
  const write = useWriting();
  return useCallback(
    async ({ kind, block, charts }, target = 'selection') => {
      const made = {
        widths: (anchor: Anchor) => fittedWidths(answeredBlock(block, anchor, sheet)),
        ...(kind === 'table' ? { table: tableName } : {}),
        ...(charts === undefined ? {} : { charts }),
      };
      return write((overwrite, long) =>
        workbook.write(block, target, { overwrite, ...made }, long),
      );
    },
    [workbook, sheet, write],
  );
}
