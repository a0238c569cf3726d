import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostManifest, type HostedManifest } from '../../../src/workbench/server/hostManifest.ts';
import { launchBrowser } from '../../support/browser/launchBrowser.ts';
import { serveRemotely } from '../../support/remoteAddin.ts';

let browser: Browser;
let page: Page;
let remote: Awaited<ReturnType<typeof serveRemotely>>;
let hosted: HostedManifest;

beforeAll(async () => {
  browser = await launchBrowser();
  const certificate = readFileSync('node_modules/.cache/webpack-dev-server/server.pem', 'utf8');
  remote = await serveRemotely(certificate);
  const file = readFileSync(join(import.meta.dirname, '../addin/separate.xml'), 'utf8');
  const manifest = file.replaceAll('https://addin.test', remote.origin);
  hosted = await hostManifest(manifest, inject('address'), certificate);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  const query = new URLSearchParams({ manifest: hosted.manifest, lang: 'en-US' });
  await page.goto(`${inject('address')}workbench.html?${query.toString()}`);
  await page.evaluate('window.workbench.ready');
});

afterAll(async () => {
  await hosted.stop();
  remote.stop();
  await browser.close();
});

function paneOf(each: Page): Frame {
  const frame = each.frames().find((one) => one.url().includes('/pane.html'));
  if (frame === undefined) throw new Error('There is no pane.');
  return frame;
}

describe('an add-in of another origin', () => {
  it('runs as it is, though it forbids frames and loads office.js from Microsoft', async () => {
    const pane = paneOf(page);
    await pane.waitForFunction('globalThis.flows');
    expect(await pane.evaluate('flows.navigation()')).toContain('Sheet1!C3');
  });

  it('answers its functions', async () => {
    await page.evaluate(
      '(async () => { workbench.enter("A40", "=PROBE.DOUBLE(21)"); await workbench.settled(); })()',
    );
    expect(await page.evaluate('workbench.value("A40")')).toBe(42);
  });
});
