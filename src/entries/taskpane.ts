import './commands.ts';

/** Resolves when the page has nothing else to do; WebKit, in which Excel for Mac runs add-ins, cannot tell when. */
async function idle(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 0);
  });
}

/** Formulas come first: the pane's code is fetched after they have been associated. */
async function startPane(): Promise<void> {
  await Office.onReady();
  await idle();
  await import(/* webpackChunkName: "pane" */ './pane.tsx');
}

void startPane();
