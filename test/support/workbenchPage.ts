import type { Browser, Frame, Page } from 'playwright-core';
import type { WorkbenchHandle } from '../../src/workbench/handle/workbenchHandle.ts';

/** The workbench in a browser, with the add-in's page inside it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly addin: Frame;
  /** Calls a method of `window.workbench`. */
  readonly call: <Name extends Method>(
    name: Name,
    ...given: Parameters<WorkbenchHandle[Name]>
  ) => Promise<Awaited<ReturnType<WorkbenchHandle[Name]>>>;
  readonly close: () => Promise<void>;
}

type Method = {
  [Name in keyof WorkbenchHandle]: WorkbenchHandle[Name] extends (...given: never) => unknown
    ? Name
    : never;
}[keyof WorkbenchHandle];

/** How a workbench is opened. */
interface Opening {
  /** Of the browser; at 2 a window of 1280 by 1024 pixels, as WCAG has it, holds half as much. */
  readonly zoom?: number;
  /** Done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Another page of the same browser, which keeps for both what it keeps. */
  readonly beside?: WorkbenchPage;
}

/**
 * Opens the workbench and waits until the add-in runs.
 *
 * @param query what the page's address asks for, such as `lang=en-US`
 */
export async function openWorkbench(
  browser: Browser,
  address: string,
  query = '',
  { zoom = 1, prepare, beside }: Opening = {},
): Promise<WorkbenchPage> {
  const context =
    beside?.page.context() ??
    (await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280 / zoom, height: (zoom === 1 ? 720 : 1024) / zoom },
      deviceScaleFactor: zoom,
    }));
  const page = await context.newPage();
  // The first page of a run is asked for while the machine still compiles.
  page.setDefaultNavigationTimeout(120_000);
  await prepare?.(page);
  await page.goto(`${address}workbench.html?${query}`);
  await page.evaluate('window.workbench.ready');
  const addin = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (addin === undefined) throw new Error('The workbench has no frame with the add-in.');
  return {
    page,
    addin,
    call: async <Name extends Method>(
      name: Name,
      ...given: Parameters<WorkbenchHandle[Name]>
    ): Promise<Awaited<ReturnType<WorkbenchHandle[Name]>>> =>
      page.evaluate<Awaited<ReturnType<WorkbenchHandle[Name]>>>(
        `window.workbench[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
      ),
    close: async () => context.close(),
  };
}
