import type { ChangeCounts } from '../../dataset/editionList.ts';
import type { EditionChanges } from './editionChanges.ts';

/** How many figures each kind of change concerns. */
export function changeCounts(changes: EditionChanges): ChangeCounts {
  const { since, added, revised, corrected, amended, withdrawn } = changes;
  return {
    since,
    added: added.reduce((sum, { figures }) => sum + figures, 0),
    revised: revised.length,
    corrected: corrected.length,
    amended: amended.figures,
    withdrawn: withdrawn.length,
  };
}
