import './commands.ts';

/** Formulas come first: the pane's code is fetched when the page has nothing else to do. */
async function startPane(): Promise<void> {
  await Office.onReady();
  await new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 500 });
  });
  await import('./pane.tsx');
}

void startPane();
