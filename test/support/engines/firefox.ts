import { launch, type Frame, type Page } from 'puppeteer-core';
import type { BrowserDriver, BrowserEngine } from './browserEngine.ts';
import { programPath } from './programPath.ts';

/** Firefox by the names under which systems have it. */
export const firefoxPath = (): string | undefined => programPath('firefox', 'firefox-esr');

/** Starts the Firefox of the system, driven over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export async function startFirefox(): Promise<BrowserEngine> {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('There is no Firefox.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
  });
  const driver = driverOf(await browser.newPage());
  return { driver, stop: async () => browser.close() };
}

function driverOf(page: Page): BrowserDriver {
  page.setDefaultTimeout(30_000);
  page.setDefaultNavigationTimeout(120_000);
  let frame: Frame = page.mainFrame();
  const press = async (xpath: string): Promise<void> =>
    frame.locator(`::-p-xpath(${xpath})`).click();
  return {
    open: async (address) => {
      frame = page.mainFrame();
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: async (expression) => frame.evaluate(`Promise.resolve().then(() => (${expression}))`),
    enterFrame: async (selector) => {
      const element = await page.waitForSelector(selector);
      const inside = await element?.contentFrame();
      if (inside === null || inside === undefined) throw new Error(`${selector} is no frame.`);
      frame = inside;
    },
    leaveFrame: async () => {
      frame = page.mainFrame();
      return Promise.resolve();
    },
    click: press,
    type: async (xpath, text) => {
      await press(xpath);
      await page.keyboard.type(text);
    },
    paste: async (xpath) => {
      await press(xpath);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    close: async () => page.close(),
  };
}
