import type { Dataset } from '../dataset/dataset.ts';
import { excelAnswerLanguage } from '../excel/excelAnswerLanguage.ts';
import { excelHost } from '../excel/excelHost.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { fetchCopyFile } from '../excel/openCopy.ts';
import { pageRelease } from '../excel/pageRelease.ts';
import { fetchParts, laterPart } from '../pane/fault/fetchParts.ts';
import { mountPane } from '../pane/mountPane.tsx';
import { quiet } from './idle.ts';
import { ribbonToPane } from './ribbonToPane.ts';
import { startWork } from './startWork.ts';

laterPart(fetchCopyFile);

let unmount: (() => void) | undefined;

/**
 * Shows the pane on an edition.
 *
 * @param onFault told of a fault that leaves nothing of the pane
 */
export function startPane(dataset: Dataset, onFault: (thrown: unknown) => void): void {
  const page = document.querySelector<HTMLElement>('#root');
  if (page === null) return;
  unmount?.();
  unmount = undefined;
  // An element of its own, so that what was said in the place of the pane goes.
  const root = document.createElement('div');
  page.removeAttribute('style');
  page.replaceChildren(root);
  const services = {
    dataset,
    workbook: excelWorkbook,
    host: excelHost,
    answerLanguage: excelAnswerLanguage,
    commands: ribbonToPane,
    release: pageRelease,
    // Every formula answers from the edition in the bundle.
    pinned: () => false,
  };
  unmount = mountPane(root, services, onFault);
  // So that every screen opens also where the network goes later.
  startWork(async () => fetchParts(quiet));
}
