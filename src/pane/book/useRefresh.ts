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
  const { workbook, context, attempt, longWorks } = usePane();
  const [report, setReport] = useState<RefreshReport>();
  const start = useCallback(() => {
    const refresh = async (): Promise<void> => {
      setReport(undefined);
      const outcome = await attempt(
        longWorks.run((long) => refreshWorkbook(workbook, context, long)),
      );
      if (outcome.ok) setReport(outcome.value);
    };
    void refresh();
  }, [workbook, context, attempt, longWorks]);
  return { report, start };
}
