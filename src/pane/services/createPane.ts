import { faultDetails } from '../../app/fault/faultDetails.ts';
import { isFetchFailure } from '../../app/fault/isFetchFailure.ts';
import { createStartWork } from '../../app/fault/startWork.ts';
import { faulty } from '../../app/ports/outcome.ts';
import { partFaultMessage } from '../../app/release/partFaultMessage.ts';
import { createFigureSearch } from '../../app/search/createFigureSearch.ts';
import { numberText } from '../../app/text/numberText.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { failureNotice } from '../state/failureNotice.ts';
import type { PaneAction } from '../state/paneState.ts';
import { wordsOf } from '../words/wordsOf.ts';
import type { LongWorks } from './longWorks.ts';
import type { Pane } from './PaneContext.ts';
import type { PaneServices } from './PaneServices.ts';

/** What stays the same while the pane shows a dataset: services, words, and how failures become messages. */
export function createPane(
  services: PaneServices,
  dataset: Dataset,
  longWorks: LongWorks,
  dispatch: (action: PaneAction) => void,
): Omit<Pane, 'state'> {
  const language = services.host.language();
  const tell: Pane['tell'] = (notice) => dispatch({ kind: 'tell', notice });
  const tellFault = (thrown: unknown): void => {
    console.error(thrown);
    if (isFetchFailure(thrown)) start(async () => tellMissingPart(thrown));
    else tell(failureNotice(faulty(thrown).issue, language));
  };
  const tellMissingPart = async (thrown: unknown): Promise<void> => {
    const text = partFaultMessage(await services.release.partFault(thrown), language);
    const reload = { label: words.shell.reload, run: services.release.reload };
    tell({ intent: 'error', text, actions: [reload] });
  };
  const start = createStartWork(tellFault);
  const words = wordsOf(language);
  return {
    ...services,
    dataset,
    language,
    words,
    numberText: (value, decimals) => numberText(value, language, decimals),
    context: {
      dataset,
      language,
      get answers() {
        return services.answerLanguage.current() ?? defaultLanguage;
      },
      editionOf: (id) => services.editions.there(id),
    },
    sheet: {
      dataset,
      get language() {
        return services.answerLanguage.current() ?? language;
      },
    },
    longWorks,
    search: createFigureSearch(dataset, language),
    dispatch,
    tell,
    tellFault,
    start,
    detailsOf: (fault) =>
      faultDetails(fault, {
        version: services.release.build,
        edition: dataset.edition.id,
        language,
        browser: navigator.userAgent,
      }),
    attempt: async (work) => {
      const outcome = await work;
      if (!outcome.ok) tell(failureNotice(outcome.issue, language));
      return outcome;
    },
  };
}
