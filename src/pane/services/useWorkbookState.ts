import { useSyncExternalStore } from 'react';
import type { StateReading } from '../../app/editions/workbookState.ts';
import { usePane } from './PaneContext.ts';

/** What the open workbook keeps of its edition; undefined until the host has handed it over. */
export function useWorkbookState(): StateReading | undefined {
  const { state } = usePane().editions;
  return useSyncExternalStore(state.onChange, state.read);
}
