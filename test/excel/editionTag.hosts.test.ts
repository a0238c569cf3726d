import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage.ts';

const script = '**/editions/*.js';
const json = '**/editions/2*.json';
const formula = '=HENAN.TRADE("济源",2025)';

type Preparation = (page: Page) => Promise<void>;

const answerWith =
  (path: string, answer: (route: Route) => Promise<void>): Preparation =>
  async (page) => {
    await page.route(path, answer);
  };

const missing = async (route: Route): Promise<void> => route.fulfill({ status: 404 });

/** One digit is another one. */
async function altered(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace('527.7', '527.8') });
}

async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.body()).subarray(0, 1000) });
}

/** What the cell shows when all is calculated, and the words of its error. */
async function answered({ call }: WorkbenchPage): Promise<readonly unknown[]> {
  await call('settled');
  return [await call('value', 'T!A1'), await call('message', 'T!A1')];
}

describe('the edition of the page', () => {
  const browser = sharedBrowser();

  /** Opens a workbench with one formula, its page prepared. */
  async function open(prepare: Preparation): Promise<WorkbenchPage> {
    const workbench = await openWorkbench(browser(), inject('address'), '', { prepare });
    await workbench.call('addSheet', 'T');
    await workbench.call('enter', 'T!A1', formula);
    return workbench;
  }

  it('is there before the first call, so that answers are plain values', async () => {
    const workbench = await open(async () => Promise.resolve());
    const called = `CustomFunctions._association.mappings.TRADE('济源', 2025)`;
    expect(await workbench.addin.evaluate(`${called} instanceof Promise || ${called}`)).toBe(527.7);
    expect(await answered(workbench)).toEqual([527.7, null]);
    await workbench.close();
  });

  it('is waited for where its script is late, by calls only', async () => {
    let registered: unknown;
    const workbench = await open(async (page) => {
      await page.route(script, async (route) => {
        await page.waitForTimeout(4000);
        registered = await route
          .request()
          .frame()
          .evaluate(`typeof CustomFunctions._association.mappings.TRADE`);
        await route.continue();
      });
    });
    expect(await answered(workbench)).toEqual([527.7, null]);
    expect(registered).toBe('function');
    await workbench.close();
  });

  it('is fetched as a file where its script is altered', async () => {
    const workbench = await open(answerWith(script, altered));
    expect(await answered(workbench)).toEqual([527.7, null]);
    await workbench.addin.getByRole('tablist').waitFor();
    await workbench.close();
  });

  it.each([
    ['missing', missing, '服务器返回 404'],
    ['cut off', cutOff, '收到1000字节，应为'],
    ['altered', altered, '内容与发布时不符'],
    ['unreachable', async (route: Route) => route.abort(), '网络不通'],
  ])('is told in cell and pane where it is %s, and got when asked again', async (...row) => {
    const [_name, answer, words] = row;
    const workbench = await open(async (page) => {
      await page.route(script, missing);
      await page.route(json, answer);
    });
    const [value, message] = await answered(workbench);
    expect(value).toBe('#N/A');
    expect(message).toContain(words);
    await workbench.addin.getByText(words).waitFor();
    await workbench.page.unroute(json);
    await workbench.page.waitForTimeout(5_100);
    await workbench.addin.getByRole('button', { name: '重试 Try again' }).click();
    await workbench.addin.getByRole('tablist').waitFor();
    await workbench.call('recalculate');
    expect(await answered(workbench)).toEqual([527.7, null]);
    await workbench.close();
  });
});
