import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import ts from 'typescript';

const folder = join(import.meta.dirname, '../workbench/addin');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
};

/** The address that stands in the files of the add-in for wherever it is served from. */
const placeholder = 'https://addin.test';

/** The workbench with the tests' own small add-in. */
export interface ProbePage {
  readonly page: Page;
  /** The frame of the add-in; a new one after reopening. */
  readonly addin: () => Frame;
  /** Runs one of the flows of `test/workbench/addin/flows.js` in the add-in. */
  readonly flow: (name: string, ...given: readonly unknown[]) => Promise<unknown>;
  /** Reads or resets a global of the add-in's page. */
  readonly inAddin: (expression: string) => Promise<unknown>;
  /** Evaluates on `window.workbench`, written as `workbench`. */
  readonly inWorkbench: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What to open and how. */
export interface ProbeOptions {
  readonly query?: string;
  /** The manifest, and the page that is its pane. */
  readonly manifest?: string;
  readonly page?: string;
  /** Changes a file of the add-in on its way. */
  readonly change?: (file: string, text: string) => string;
}

/** The add-in is written in TypeScript; browsers want it without the types, and plain scripts without `export {}`. */
export function toScript(source: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return outputText.replace(/^export \{\};$/mu, '');
}

async function serveProbe(
  page: Page,
  address: string,
  change: NonNullable<ProbeOptions['change']>,
): Promise<void> {
  await page.route(`${address}probe/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/probe\//u, '');
    if (file === 'icon.png') {
      await route.fulfill({ path: join(import.meta.dirname, '../../assets/icons/app-32.png') });
      return;
    }
    const stored = await readFile(join(folder, file), 'utf8').catch(() => null);
    if (stored === null) {
      await route.fulfill({ status: 404 });
      return;
    }
    const source = change(file, stored);
    const text = file.endsWith('.ts') ? toScript(source) : source;
    const body = text.replaceAll(placeholder, `${address}probe`);
    await route.fulfill({
      body,
      headers: { 'Access-Control-Allow-Origin': '*' },
      contentType: `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`,
    });
  });
}

function addinFrame(page: Page, file: string): Frame {
  const frame = page.frames().find((each) => each.url().includes(`/probe/${file}?_host`));
  if (frame === undefined) throw new Error('The workbench has no frame with the add-in.');
  return frame;
}

/** Opens the workbench with the small add-in, without waiting for it. */
export async function openProbePage(
  browser: Browser,
  address: string,
  {
    query = '',
    manifest = 'manifest.xml',
    page: file = 'addin.html',
    change = (_file, text) => text,
  }: ProbeOptions = {},
): Promise<ProbePage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 800 },
  });
  const page = await context.newPage();
  await serveProbe(page, address, change);
  const files = `manifest=${address}probe/${manifest}&book=${address}probe/book.json`;
  await page.goto(`${address}workbench.html?${files}&${query}`);
  return {
    page,
    addin: () => addinFrame(page, file),
    flow: (name, ...given) =>
      addinFrame(page, file).evaluate(
        `flows[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
      ),
    inAddin: (expression) => addinFrame(page, file).evaluate(expression),
    inWorkbench: (expression) => page.evaluate(`(async () => ${expression})()`),
    close: async () => context.close(),
  };
}

/** Opens the workbench with the small add-in and waits until it runs. */
export async function openProbe(
  browser: Browser,
  address: string,
  options?: ProbeOptions,
): Promise<ProbePage> {
  const probe = await openProbePage(browser, address, options);
  await probe.page.evaluate('window.workbench.ready');
  // The host calls the add-in ready when office.js is; its own script may come after.
  await probe.addin().waitForFunction('globalThis.flows');
  return probe;
}
