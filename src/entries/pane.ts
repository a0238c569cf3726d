import { excelHost } from '../excel/excelHost.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { issueMessage } from '../formulas/issueMessage.ts';
import { mountPane } from '../pane/mountPane.tsx';
import { bundledDataset } from './bundledDataset.ts';
import { ribbonToPane } from './ribbonToPane.ts';

/** Shows the pane, or why the figures that it would show could not be read. */
export function startPane(): void {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) return;
  if (!bundledDataset.ok) {
    root.textContent = issueMessage(bundledDataset.issue, excelHost.language());
    return;
  }
  mountPane(root, {
    dataset: bundledDataset.value,
    workbook: excelWorkbook,
    host: excelHost,
    commands: ribbonToPane,
    // Every formula answers from the edition in the bundle.
    pinned: () => false,
  });
}
