import type { Issue } from '../domain/issue.ts';
import { languages } from '../domain/language.ts';
import { issueMessage } from '../formulas/issueMessage.ts';
import { showFailurePage } from './failurePage.ts';
import { idle } from './idle.ts';
import { pageDataset } from './pageDataset.ts';
import { showWords } from './showWords.ts';
import { startWork } from './startWork.ts';
import { answering } from './workbookEdition.ts';

let loading: Promise<void> | undefined;

/** Fetches and shows the pane, once; what failed is tried again when it is next asked for. */
export async function loadPane(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    await Office.onReady();
    await idle();
    const [own, { startPane }] = await Promise.all([
      answering.loaded(),
      import(/* webpackChunkName: "pane" */ './pane.ts'),
    ]);
    // Where the workbook's own edition is not to be had the pane says so, and shows the one that comes with it.
    const dataset = own.ok ? own : await pageDataset.loaded();
    if (!dataset.ok) {
      refuse(dataset.issue);
      return;
    }
    await startPane(dataset.value, fail);
  } catch (thrown) {
    fail(thrown);
  }
}

/** Says why the figures that the pane would show are not there. */
function refuse(issue: Issue): void {
  loading = undefined;
  const texts = languages.map((language) => issueMessage(issue, language));
  showWords(texts, [{ label: '重试 Try again', run: () => startWork(loadPane) }]);
}

function fail(thrown: unknown): void {
  loading = undefined;
  console.error(thrown);
  showFailurePage(thrown, () => startWork(loadPane));
}
