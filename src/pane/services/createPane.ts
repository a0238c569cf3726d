import { createFigureSearch } from '../../app/search/createFigureSearch.ts';
import { failureNotice } from '../state/failureNotice.ts';
import type { PaneAction } from '../state/paneState.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { createLongWorks } from './longWorks.ts';
import type { Pane } from './PaneContext.ts';
import type { PaneServices } from './PaneServices.ts';

/** What stays the same while the pane is open: services, words, and how failures become messages. */
export function createPane(
  services: PaneServices,
  dispatch: (action: PaneAction) => void,
): Omit<Pane, 'state'> {
  const language = services.host.language();
  const tell: Pane['tell'] = (notice) => dispatch({ kind: 'tell', notice });
  return {
    ...services,
    language,
    words: wordsOf(language),
    context: { dataset: services.dataset, language },
    longWorks: createLongWorks(),
    search: createFigureSearch(services.dataset, language),
    dispatch,
    tell,
    attempt: async (work) => {
      const outcome = await work;
      if (!outcome.ok) tell(failureNotice(outcome.issue, language));
      return outcome;
    },
  };
}
