import { pinningWorkbook } from '../app/editions/pinningWorkbook.ts';
import { prepareSearch } from '../app/search/prepareSearch.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { createEditionsPort } from '../excel/createEditionsPort.ts';
import { excelAnswerLanguage } from '../excel/excelAnswerLanguage.ts';
import { excelHost } from '../excel/excelHost.ts';
import { excelRecipientPrompts } from '../excel/excelRecipientPrompts.ts';
import { excelState } from '../excel/excelState.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { fetchCopyFile } from '../excel/openCopy.ts';
import { pageRelease } from '../excel/pageRelease.ts';
import { pause } from '../excel/pause.ts';
import { fetchParts, laterPart } from '../pane/fault/fetchParts.ts';
import { mountPane } from '../pane/mountPane.tsx';
import { idle, quiet } from './idle.ts';
import { lookAgain } from './lookAtOwn.ts';
import { fetchOwnWork, ownFigures } from './ownFigures.ts';
import { ribbonToPane } from './ribbonToPane.ts';
import { selfTest } from './selfTest.ts';
import { startWork } from './startWork.ts';
import { answering, keeper, ownEditions, pinWorkbook } from './workbookEdition.ts';

laterPart(fetchCopyFile);
laterPart(fetchOwnWork);

let unmount: (() => void) | undefined;

/**
 * Shows the pane on the workbook's edition.
 *
 * @param instead what is shown where that cannot be had
 * @param onFault told of a fault that leaves nothing of the pane
 */
export async function startPane(
  instead: Dataset,
  onFault: (thrown: unknown) => void,
): Promise<void> {
  await prepareSearch(instead, { pause: idle, now: Date.now });
  const page = document.querySelector<HTMLElement>('#root');
  if (page === null) return;
  unmount?.();
  unmount = undefined;
  // An element of its own, so that what was said in the place of the pane goes.
  const root = document.createElement('div');
  page.removeAttribute('style');
  page.replaceChildren(root);
  const services = {
    workbook: pinningWorkbook(excelWorkbook, pinWorkbook),
    host: excelHost,
    answerLanguage: excelAnswerLanguage,
    editions: createEditionsPort({
      editions: ownEditions,
      state: excelState,
      answering,
      kept: keeper,
      onOwnChange: ownFigures.onChange,
      instead,
      prepare: async (dataset) =>
        prepareSearch(dataset, { pause: async () => pause(0), now: Date.now }),
      start: startWork,
    }),
    ownFigures: { ...ownFigures, lookAgain },
    commands: ribbonToPane,
    recipientPrompts: excelRecipientPrompts,
    release: pageRelease,
    selfTest,
  };
  unmount = mountPane(root, services, onFault);
  // So that every screen opens also where the network goes later.
  startWork(async () => fetchParts(quiet));
}
