import type { Browser } from 'playwright-core';
import { bundleModules } from '../support/bundleModules.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';
import { short } from './median.ts';

const figures = 10_000;
const steps = 120;

/** What the browser itself calls a long task; nothing shorter can be felt. */
const longTask = 50;

const code = `
export { mountPane } from './pane/mountPane.tsx';
export { createDataset } from './dataset/dataset.ts';
export { createPaneCommands } from './app/paneCommands.ts';
export { memoryEditions } from '../test/support/memoryEditions.ts';
export { memoryWorkbook } from '../test/support/memoryWorkbook.ts';`;

/** Mounts the pane on an edition and counts long tasks from then on. */
const mount = `(edition) => {
  const { mountPane, createDataset, createPaneCommands, memoryEditions, memoryWorkbook } = benchPane;
  localStorage.setItem('first-steps-seen', '1');
  const host = {
    language: () => 'zh-CN',
    theme: () => 'light',
    onThemeChange: () => () => undefined,
  };
  mountPane(document.body, {
    editions: memoryEditions({ datasets: [createDataset(edition)] }),
    workbook: memoryWorkbook(),
    host,
    answerLanguage: { current: () => 'zh-CN', set: async () => ({ ok: true }) },
    commands: createPaneCommands(),
    release: { build: '', partFault: async () => ({ kind: 'unreachable' }), reload: () => undefined },
  }, (thrown) => reportError(thrown));
  globalThis.tasks = [];
}`;
const observe = `new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });
undefined`;

/** Tasks of over 50 ms while the list of 10,000 figures is scrolled by the wheel and walked through by key. */
export async function benchScroll(browser: Browser, address: string): Promise<object> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 350, height: 800 },
  });
  const page = await context.newPage();
  await page.route(`${address}scroll.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto(`${address}scroll.html`);
  await page.evaluate(`${await bundleModules('benchPane', code, { production: true })} undefined`);
  await page.evaluate(`(${mount})(${JSON.stringify(syntheticEdition(figures))})`);
  await page.getByRole('option').first().waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(observe);
  await page.getByRole('listbox').hover();
  for (let step = 0; step < steps; step += 1) {
    // As a hand turns the wheel: a step after the other, each further than a screen in the end.
    await page.mouse.wheel(0, 40 + step * 20);
    await page.waitForTimeout(16);
  }
  const scrolled: number = await page.evaluate(
    `document.querySelector('[role=listbox]').scrollTop`,
  );
  await page.getByRole('listbox').focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  const tasks: readonly number[] = await page.evaluate('tasks');
  await context.close();
  const longest = Math.max(0, ...tasks);
  return {
    bench: 'scrolling the list of figures',
    figures,
    scrolledPixels: scrolled,
    longTasks: tasks.length,
    longestMilliseconds: short(longest),
    ratioToLongTask: short(longest / longTask),
  };
}
