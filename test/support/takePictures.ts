import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { helpPictures } from '../../src/cli/help/helpPictures.ts';
import { languages } from '../../src/domain/language.ts';
import type { Language } from '../../src/domain/language.ts';
import { launchBrowser } from './browser.ts';
import { startDevelopmentServer } from './developmentServer.ts';
import { openWorkbench } from './workbenchPage.ts';

const folder = 'assets/help';

/** Takes the picture of every view in one language and width, in the order in which the pane shows its views. */
async function takeViews(
  browser: Browser,
  address: string,
  language: Language,
  width: number,
): Promise<void> {
  const workbench = await openWorkbench(browser, address, `lang=${language}&pane=${width}`);
  await workbench.page.setViewportSize({ width: 1400, height: 900 });
  await workbench.addin.getByRole('tablist').waitFor();
  const skip = workbench.addin.getByRole('button', { name: /^(不再显示|Don’t show again)/u });
  if (await skip.isVisible()) await skip.click();
  const frame = workbench.page.locator('iframe').first();
  for (const [index, { view }] of helpPictures.entries()) {
    await workbench.addin.getByRole('tab').nth(index).click();
    await workbench.call('settled');
    await workbench.addin.getByRole('progressbar').first().waitFor({ state: 'detached' });
    // The pane has no moment of its own to wait for once its view is drawn.
    await workbench.page.waitForTimeout(800);
    await frame.screenshot({ path: `${folder}/${language}/${view}-${width}.png` });
  }
  if (width === 450) await takeWhole(workbench, language);
  await workbench.close();
}

/** The whole workbench, as the README shows it. */
async function takeWhole(
  { addin, page }: Awaited<ReturnType<typeof openWorkbench>>,
  language: Language,
): Promise<void> {
  await addin.getByRole('tab').first().click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}/${language}/overview.png` });
}

const server = await startDevelopmentServer();
const browser = await launchBrowser();
try {
  for (const language of languages) {
    mkdirSync(`${folder}/${language}`, { recursive: true });
    for (const width of [320, 450]) await takeViews(browser, server.address, language, width);
  }
} finally {
  await browser.close();
  await server.stop();
}
