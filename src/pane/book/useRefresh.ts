import { useCallback, useRef, useState } from 'react';
import { refreshWorkbook } from '../../app/workbook/refreshWorkbook.ts';
import type { RefreshReport } from '../../app/workbook/refreshReport.ts';
import { usePane } from '../services/PaneContext.ts';

export interface Refresh {
  /** How far a running refresh is; undefined where none runs. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly report: RefreshReport | undefined;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Calculates every formula of ours again, with progress, a way to stop, and a report. */
export function useRefresh(): Refresh {
  const { workbook, context, attempt } = usePane();
  const [progress, setProgress] = useState<Refresh['progress']>();
  const [report, setReport] = useState<RefreshReport>();
  const running = useRef<AbortController>(undefined);
  const start = useCallback(() => {
    if (running.current !== undefined) return;
    const controller = new AbortController();
    running.current = controller;
    const run = async (): Promise<void> => {
      setReport(undefined);
      setProgress({ done: 0, total: 0 });
      const outcome = await attempt(
        refreshWorkbook(workbook, context, {
          cancellation: controller.signal,
          onProgress: (done, total) => setProgress({ done, total }),
        }),
      );
      running.current = undefined;
      setProgress(undefined);
      if (outcome.ok) setReport(outcome.value);
    };
    void run();
  }, [workbook, context, attempt]);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, report, start, cancel };
}
