import { releaseFigures } from '../../app/editions/holdFigure.ts';
import { usePane } from '../services/PaneContext.ts';
import { useApplying } from './useApplying.ts';

/** Lets pinned figures go again, by their keys, and says how many cells changed by that. */
export function useReleaseFigures(): (keys: readonly string[]) => Promise<void> {
  const { words, workbook, editions, context } = usePane();
  const apply = useApplying();
  return async (keys) =>
    apply(
      async (long) => releaseFigures(workbook, editions, context, keys, long),
      words.editions.released,
    );
}
