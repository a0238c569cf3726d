import { pause } from '../excel/pause.ts';

/** Resolves when the page has nothing else to do; WebKit, in which Excel for Mac runs add-ins, cannot tell when. */
export async function idle(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 0);
  });
}

/** How long what nobody has asked for yet leaves the page to the workbook that opens. */
const quietBefore = 1000;

/** Resolves a while later, when the page has nothing else to do. */
export async function quiet(): Promise<void> {
  await pause(quietBefore);
  await idle();
}
