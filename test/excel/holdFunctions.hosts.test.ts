import type { Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openWorkbench } from '../support/workbenchPage.ts';

async function late(route: Route): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 2000);
  });
  await route.continue();
}

const missing = async (route: Route): Promise<void> => route.fulfill({ status: 404 });

describe('functions whose script', () => {
  const browser = sharedBrowser();

  /** What a formula shows in a workbook that is opened again while the script comes in another way. */
  async function reopened(answer: (route: Route) => Promise<void>): Promise<readonly unknown[]> {
    const workbench = await openWorkbench(browser(), inject('address'));
    const { page, call } = workbench;
    await call('addSheet', 'T');
    await call('enter', 'T!A1', '=HENAN.TRADE("济源",2025)');
    await call('settled');
    await page.route('**/functions*.js', answer);
    await call('reopen');
    await call('settled');
    const shown = [await call('value', 'T!A1'), await call('message', 'T!A1')];
    await workbench.close();
    return shown;
  }

  it('is late answer all the same: office.js takes no call before they are there', async () => {
    expect(await reopened(late)).toEqual([527.7, null]);
  });

  it('is missing are an error, and do not calculate without an end', async () => {
    expect(await reopened(missing)).toEqual(['#VALUE!', null]);
  });
});
