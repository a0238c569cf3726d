import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildInto } from '../build/buildFolder.ts';
import { ownStretch, samplingInterval } from '../support/ownStretch.ts';
import { median, short } from './median.ts';
import { serveRelease } from './serveRelease.ts';

const rounds = 5;
const builtFor = 'https://example.org/henan/';

/** A workbook of one formula. */
const book = {
  fileName: 'bench.xlsx',
  sheets: [{ name: 'S', cells: [['=HENAN.TRADE("济源",2025)']] }],
};

/**
 * Milliseconds from asking for the page of the production build until a cell of the workbook shows its figure, first and with what
 * the browser has kept; and for how long the add-in's own code holds its page up at a stretch meanwhile.
 */
export async function benchFirstFigure(browser: Browser, workbench: string): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'first-figure-'));
  const { succeeded, said } = buildInto(folder, [`address=${builtFor}`]);
  if (!succeeded) throw new Error(said);
  const release = await serveRelease(folder, builtFor, workbench);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const openings: Opening[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      openings.push(
        await opening(page, `${release.address}workbench.html?${query(release.address)}`),
      );
    }
    const [first, ...warm] = openings;
    return {
      bench: 'the first figure of a production build',
      coldMilliseconds: short(first?.milliseconds ?? Number.NaN),
      warmMilliseconds: short(median(warm.map(({ milliseconds }) => milliseconds))),
      longestStretchMilliseconds: short(median(warm.map(({ longest }) => longest))),
    };
  } finally {
    await context.close();
    release.stop();
    rmSync(folder, { recursive: true });
  }
}

const query = (address: string): string =>
  String(
    new URLSearchParams({
      manifest: `${address}release/manifest.xml`,
      book: `data:application/json,${encodeURIComponent(JSON.stringify(book))}`,
    }),
  );

interface Opening {
  readonly milliseconds: number;
  readonly longest: number;
}

async function opening(page: Page, url: string): Promise<Opening> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await session.send('Profiler.start');
  await page.goto(url);
  await page.waitForFunction(() => 'workbench' in window);
  const shown = await page.evaluate(async () => {
    await window.workbench.ready;
    while (typeof window.workbench.value('S!A1') !== 'number') {
      // oxlint-disable-next-line no-await-in-loop -- until it is there
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    }
    return performance.timeOrigin + performance.now();
  });
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const addin = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (addin === undefined) throw new Error('The workbench has no frame with the add-in.');
  const asked = await addin.evaluate<number>('performance.timeOrigin');
  return { milliseconds: shown - asked, longest: ownStretch(profile).milliseconds };
}
