import { idle } from './idle.ts';

let loading: Promise<void> | undefined;

/** Fetches and shows the pane, once; a fetch that failed is tried again when it is next asked for. */
export async function loadPane(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  try {
    await Office.onReady();
    await idle();
    const { startPane } = await import(/* webpackChunkName: "pane" */ './pane.ts');
    startPane();
  } catch {
    loading = undefined;
    showFailure();
  }
}

/** In both languages, as the language of Excel is not known when office.js itself could not be fetched. */
function showFailure(): void {
  const root = document.querySelector('#root');
  if (root === null) return;
  root.textContent =
    '窗格未能载入;请检查网络,然后关闭并重新打开窗格。 The pane could not be loaded; check the network, then close and open it again.';
}
