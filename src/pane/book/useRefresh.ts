import { useCallback, useState } from 'react';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { refreshWorkbook } from '../../app/workbook/refreshWorkbook.ts';
import { usePane } from '../services/PaneContext.ts';

export interface Refresh {
  readonly report: RefreshReport | undefined;
  readonly start: () => void;
}

/** Calculates every formula of ours again, and reports. */
export function useRefresh(): Refresh {
  const { workbook, context, attempt, longWorks, start: startWork } = usePane();
  const [report, setReport] = useState<RefreshReport>();
  const start = useCallback(() => {
    startWork(async () => {
      setReport(undefined);
      const outcome = await attempt(
        longWorks.run(async (long) => refreshWorkbook(workbook, context, long)),
      );
      if (outcome.ok) setReport(outcome.value);
    });
  }, [workbook, context, attempt, longWorks, startWork]);
  return { report, start };
}
