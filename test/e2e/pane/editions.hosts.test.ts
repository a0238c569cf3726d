import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rules } from '../../../src/formulas/rules.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { firstEdition } from '../../support/firstEdition.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';

const older = firstEdition.id;
const { shell, tour, editions } = wordsOf('zh-CN');
const revised = '=HENAN.TRADE("郑州",2024)';

/** A workbook that was made when the older edition was the newest. */
const book = {
  fileName: '模型.xlsx',
  sheets: [
    {
      name: 'T',
      cells: [
        [revised, '=A1*2'],
        ['=HENAN.TRADE("济源",2025)', '手'],
        ['=HENAN.FIGURE("郑州","常住人口",2024)'],
      ],
    },
  ],
  settings: {
    'HENAN.state': JSON.stringify({ version: 1, edition: older, rules, held: [] }),
  },
};

/** The page's own address ends with the same. */
const isBook = ({ pathname }: URL): boolean => pathname === '/model.json';

async function press({ addin }: WorkbenchPage, name: string | RegExp): Promise<void> {
  await addin.getByRole('button', { name, exact: true }).click();
}

async function values({ call }: WorkbenchPage): Promise<unknown> {
  await call('settled');
  return call('values', 'T!A1:B3');
}

/** How many parts of the file hold answers. */
async function keptParts({ addin }: WorkbenchPage): Promise<number> {
  return addin.evaluate<number>(`Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getByNamespace('urn:henan:answers').getCount();
    await context.sync();
    return count.value;
  })`);
}

describe('a workbook that was made with an older edition', () => {
  const browser = sharedBrowser();

  async function open(prepare?: (page: Page) => Promise<void>): Promise<WorkbenchPage> {
    const workbench = await openWorkbench(browser(), inject('address'), 'book=/model.json', {
      prepare: async (page) => {
        await page.route(isBook, async (route) => route.fulfill({ json: book }));
        await prepare?.(page);
      },
    });
    await workbench.addin.getByRole('tablist').waitFor();
    await workbench.addin.getByRole('button', { name: tour.skip }).click();
    return workbench;
  }

  it('is told of a newer one, moves as far as its owner accepts, and lets go what was held', async () => {
    const workbench = await open();
    const { addin } = workbench;
    await addin.getByText(editions.newer).waitFor();
    const before = [
      [5565, 11130],
      [527.7, '手'],
      ['#N/A', null],
    ];
    expect(await values(workbench)).toEqual(before);
    await press(workbench, /^查看(?: \d+ 个)?变化$/u);
    await press(workbench, editions.preview);
    await addin.getByText('5,565亿元').waitFor();
    expect(await values(workbench)).toEqual(before);
    await addin.getByRole('checkbox', { name: editions.accept('郑州市进出口 2024年') }).click();
    await press(workbench, /^换用此版本/u);
    await addin.getByText(editions.heldCount('1')).waitFor();
    const people = expect.any(Number) as unknown;
    expect(await values(workbench)).toEqual([
      [5565, 11130],
      [527.7, '手'],
      [people, null],
    ]);
    await press(workbench, editions.writeLog);
    await addin.getByText('版本变更!A1').first().waitFor();
    await press(workbench, editions.releaseOne('郑州市进出口 2024年'));
    await addin.getByText(editions.released('1')).waitFor();
    expect(await values(workbench)).toEqual([
      [5565.8, 11131.6],
      [527.7, '手'],
      [people, null],
    ]);
    await workbench.close();
  });

  it('says what a protected sheet leaves old, and moves no cell that was typed', async () => {
    const workbench = await open();
    const { addin } = workbench;
    await workbench.call('protectSheet', 'T', true);
    await addin.getByRole('tab', { name: shell.screens.book }).click();
    await press(workbench, editions.preview);
    await addin.getByText('5,565亿元').waitFor();
    await press(workbench, /^换用此版本/u);
    await addin.getByText(/已换用/u).waitFor();
    await addin
      .getByText(/受保护/u)
      .first()
      .waitFor();
    expect(await workbench.call('value', 'T!B2')).toBe('手');
    await workbench.close();
  });

  it('says why an edition is not to be had, and has it when asked again', async () => {
    const file = `**/editions/${older}.json`;
    const workbench = await open();
    const { addin, page } = workbench;
    await expect.poll(async () => keptParts(workbench), { timeout: 15_000 }).toBe(1);
    await addin.evaluate(`new Promise((resolve) => {
      indexedDB.open('henan-editions').onsuccess = ({ target: { result } }) => {
        const cleared = result.transaction('editions', 'readwrite');
        cleared.objectStore('editions').clear();
        cleared.oncomplete = resolve;
      };
    })`);
    await page.route(file, async (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>登录</title>' }),
    );
    await workbench.call('reopen');
    const again = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (again === undefined) throw new Error('The add-in is gone.');
    await again
      .getByText(/应为\d+字节/u)
      .first()
      .waitFor();
    // What the workbook keeps answers all the same.
    expect(await workbench.call('value', 'T!A1')).toBe(5565);
    await page.unroute(file);
    await page.waitForTimeout(5100);
    await again.getByRole('button', { name: shell.retry }).click();
    await again.getByText(editions.newer).waitFor();
    await workbench.close();
  });
});
