import { useCallback, useState } from 'react';
import type { RefreshScope } from '../../app/workbook/formulasInScope.ts';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { refreshWorkbook } from '../../app/workbook/refreshWorkbook.ts';
import { usePane } from '../services/PaneContext.ts';

export interface Refresh {
  readonly report: RefreshReport | undefined;
  readonly scope: RefreshScope;
  readonly onScope: (scope: RefreshScope) => void;
  readonly start: () => void;
}

/** Calculates the formulas of ours in a scope again, and reports. */
export function useRefresh(): Refresh {
  const { workbook, context, attempt, longWorks, start: startWork } = usePane();
  const [report, setReport] = useState<RefreshReport>();
  const [scope, onScope] = useState<RefreshScope>('workbook');
  const start = useCallback(() => {
    startWork(async () => {
      setReport(undefined);
      const outcome = await attempt(
        longWorks.run(async (long) => refreshWorkbook(workbook, context, scope, long)),
      );
      if (outcome.ok) setReport(outcome.value);
    });
  }, [workbook, context, scope, attempt, longWorks, startWork]);
  return { report, scope, onScope, start };
}
