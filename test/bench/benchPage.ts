import type { Browser } from 'playwright-core';
import { median, short } from './median.ts';

const rounds = 3;

/** Milliseconds from opening the page to the first answered figure, beside those to the page's own load event. */
export async function benchPage(browser: Browser, address: string): Promise<object> {
  const times: (readonly [first: number, load: number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${address}workbench.html`);
    const load = await page.evaluate(
      () => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN,
    );
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    times.push([await page.evaluate(() => performance.now()), load]);
    await context.close();
  }
  return {
    bench: 'page load to the first figures of the opened workbook',
    firstFigureMilliseconds: short(median(times.map(([first]) => first))),
    loadEventMilliseconds: short(median(times.map(([, load]) => load))),
    ratio: short(median(times.map(([first, load]) => first / load))),
  };
}
