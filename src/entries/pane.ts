import { excelAnswerLanguage } from '../excel/excelAnswerLanguage.ts';
import { excelHost } from '../excel/excelHost.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { issueMessage } from '../formulas/issueMessage.ts';
import { mountPane } from '../pane/mountPane.tsx';
import { bundledDataset } from './bundledDataset.ts';
import { ribbonToPane } from './ribbonToPane.ts';
import { version } from './version.ts';

let unmount: (() => void) | undefined;

/**
 * Shows the pane, or why the figures that it would show could not be read.
 *
 * @param onFault told of a fault that leaves nothing of the pane
 */
export function startPane(onFault: (thrown: unknown) => void): void {
  const page = document.querySelector<HTMLElement>('#root');
  if (page === null) return;
  unmount?.();
  unmount = undefined;
  // An element of its own, so that what was said in the place of the pane goes.
  const root = document.createElement('div');
  page.removeAttribute('style');
  page.replaceChildren(root);
  if (!bundledDataset.ok) {
    root.textContent = issueMessage(bundledDataset.issue, excelHost.language());
    return;
  }
  const services = {
    dataset: bundledDataset.value,
    workbook: excelWorkbook,
    host: excelHost,
    answerLanguage: excelAnswerLanguage,
    commands: ribbonToPane,
    version,
    // Every formula answers from the edition in the bundle.
    pinned: () => false,
  };
  unmount = mountPane(root, services, onFault);
}
