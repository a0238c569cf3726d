import type { CDPSession } from 'playwright-core';
import { ownStretch, samplingInterval, type Stretch } from '../../support/ownStretch.ts';
import type { WorkbenchPage } from '../../support/workbenchPage.ts';

/** Milliseconds in which the pane may neither draw nor hear. */
export const longestStretch = 200;

/** How often it is told at least how far a piece of work is. */
export const fewestSteps = 5;

/** The pane, watched while it works. */
export interface WatchedPane {
  /** How often it was told, since this was last asked, how far the work is. */
  readonly steps: () => Promise<number>;
  /** Has work be given up as soon as there is a bar. */
  readonly giveUp: () => Promise<void>;
  /** The longest stretch, since this was last asked, in which the pane's own code has held up its page. */
  readonly longest: () => Promise<Stretch>;
}

/** Gathers what the bar has said of how far the work is. */
const watching = `(() => {
  globalThis.seen = { steps: new Set(), givesUp: false };
  new MutationObserver(() => {
    const bar = document.querySelector('[role=progressbar]');
    if (bar === null) return;
    seen.steps.add(bar.getAttribute('aria-valuenow') + ' ' + bar.getAttribute('aria-label'));
    const button = document.querySelector('button[aria-keyshortcuts=Escape]');
    if (!seen.givesUp || button === null) return;
    seen.givesUp = false;
    button.click();
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

/** To be called once for a workbench. */
export async function watchPane({ addin, page }: WorkbenchPage): Promise<WatchedPane> {
  await addin.evaluate(watching);
  const longest = await watchStretches(await page.context().newCDPSession(page));
  return {
    steps: async () =>
      addin.evaluate<number>(`(() => {
        const { size } = seen.steps;
        seen.steps.clear();
        return size;
      })()`),
    giveUp: async () => addin.evaluate('seen.givesUp = true'),
    longest,
  };
}

/** Profiles a page, and tells its longest stretch since this was last asked. */
async function watchStretches(session: CDPSession): Promise<() => Promise<Stretch>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.send('Profiler.start');
    return ownStretch(profile);
  };
}
