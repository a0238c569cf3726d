import { useEffect, useState } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { rememberTour } from './tourMemory.ts';
import { useExplainedCell } from './useExplainedCell.ts';
import { useSample } from './useSample.ts';

export const tourSteps = ['find', 'fill', 'cell'] as const;
export type TourStep = (typeof tourSteps)[number];

interface TourSteps {
  readonly done: ReadonlySet<TourStep>;
  /** All are done. */
  readonly isOver: boolean;
  readonly run: (step: TourStep) => Promise<void>;
}

/** The three things to try; all tried, they never come back by themselves. */
export function useTourSteps(example: string): TourSteps {
  const { dispatch } = usePane();
  const [done, setDone] = useState<ReadonlySet<TourStep>>(new Set());
  const addSample = useSample();
  const explainCell = useExplainedCell();
  const isOver = done.size === tourSteps.length;
  useEffect(() => {
    if (isOver) rememberTour();
  }, [isOver]);
  const works: Readonly<Record<TourStep, () => Promise<boolean>>> = {
    find: async () => {
      dispatch({ kind: 'search', text: example });
      return Promise.resolve(true);
    },
    fill: async () => {
      const added = await addSample('headers');
      if (added) dispatch({ kind: 'go', screen: 'fill' });
      return added;
    },
    cell: explainCell,
  };
  return {
    done,
    isOver,
    run: async (step) => {
      if (await works[step]()) setDone((before) => new Set([...before, step]));
    },
  };
}
