import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { repository } from '../architecture/cruiseFolder.ts';

/** Microsoft's network, from which a release loads office.js. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** office.js would report its use in a frame of Microsoft's, which the page's policy holds back. */
const officeReport = /^Framing '[^']*\btelemetryservice\b/u;

/** A built page in a browser. */
export interface BuiltPage {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly loaded: readonly string[];
  readonly complaints: readonly string[];
}

/** A server of a release. */
export interface ServedRelease {
  /** Of a folder. */
  readonly address: string;
  /** What stands at a path; undefined where the network does not answer, and a path that is no file is answered with 404. */
  readonly fileOf: (path: string) => string | undefined;
  readonly locale?: string;
}

/** Opens the pane's page as its address serves it: the built files, and office.js from Microsoft's network. */
export async function openBuiltPage(
  browser: Browser,
  { address, fileOf, locale = 'zh-CN' }: ServedRelease,
): Promise<BuiltPage> {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !officeReport.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    loaded.push(url);
    const path = url.startsWith(officeAddress)
      ? officeFile(url.slice(officeAddress.length))
      : fileOf(new URL(url).pathname.slice(new URL(address).pathname.length));
    if (path === undefined) await route.abort();
    else await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  await page.goto(`${address}taskpane.html`);
  return { page, loaded, complaints };
}

const officeFile = (path: string): string =>
  join(repository, 'node_modules/@microsoft/office-js/dist', path.toLowerCase());
