import { useCallback, useState } from 'react';
import type { Scope } from '../../app/workbook/formulasInScope.ts';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { refreshWorkbook } from '../../app/workbook/refreshWorkbook.ts';
import { usePane } from '../services/PaneContext.ts';

export interface Refresh {
  readonly report: RefreshReport | undefined;
  readonly start: (scope: () => Promise<Scope>) => void;
}

/** Calculates the formulas of ours in a scope again, and reports. */
export function useRefresh(): Refresh {
  const { workbook, context, attempt, longWorks, start: startWork } = usePane();
  const [report, setReport] = useState<RefreshReport>();
  const start = useCallback(
    (scope: () => Promise<Scope>) => {
      startWork(async () => {
        setReport(undefined);
        const outcome = await attempt(
          longWorks.run(async (long) => refreshWorkbook(workbook, context, await scope(), long)),
        );
        if (outcome.ok) setReport(outcome.value);
      });
    },
    [workbook, context, attempt, longWorks, startWork],
  );
  return { report, start };
}
