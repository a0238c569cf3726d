import { showFailurePage } from './failurePage.ts';
import { idle } from './idle.ts';
import { startWork } from './startWork.ts';

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
    const { startPane } = await import(/* webpackChunkName: "pane" */ './pane.ts');
    startPane(fail);
  } catch (thrown) {
    fail(thrown);
  }
}

function fail(thrown: unknown): void {
  loading = undefined;
  console.error(thrown);
  showFailurePage(thrown, () => startWork(loadPane));
}
