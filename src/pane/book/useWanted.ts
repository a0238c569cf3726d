import { useEffect } from 'react';
import { usePane } from '../services/PaneContext.ts';
import type { WantedTask } from '../state/paneState.ts';

/** Starts a task that was asked for outside of the screen, once. */
export function useWanted(task: WantedTask, start: () => void): void {
  const { state, dispatch } = usePane();
  const isWanted = state.wanted === task;
  useEffect(() => {
    if (!isWanted) return;
    dispatch({ kind: 'started' });
    start();
  }, [isWanted, dispatch, start]);
}
