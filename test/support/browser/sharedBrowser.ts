import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';

/** One for all files that run in this process; it ends with the process. */
let shared: Promise<Browser> | undefined;

/** A browser for the tests of a file or `describe`; the pages that they leave open are closed after them. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    shared ??= launchBrowser();
    browser = await shared;
  });
  afterAll(async () => {
    await Promise.all(browser?.contexts().map(async (context) => context.close()) ?? []);
  });
  return () => {
    if (browser === undefined) throw new Error('The browser has not started yet.');
    return browser;
  };
}
