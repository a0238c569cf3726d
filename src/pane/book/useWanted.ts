import { useEffect } from 'react';
import type { BookTask } from '../../app/paneCommands.ts';
import { usePane } from '../services/PaneContext.ts';

/** Starts a task that was asked for outside the pane, once. */
export function useWanted(task: BookTask, start: () => void): void {
  const { state, dispatch } = usePane();
  const isWanted = state.wanted === task;
  useEffect(() => {
    if (!isWanted) return;
    dispatch({ kind: 'started' });
    start();
  }, [isWanted, dispatch, start]);
}
