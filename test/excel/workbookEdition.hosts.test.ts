import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rules } from '../../src/formulas/rules.ts';
import { wordsOf } from '../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { firstEdition } from '../support/firstEdition.ts';
import { newestEdition } from '../support/newestEdition.ts';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage.ts';

const { shell, tour, editions } = wordsOf('zh-CN');
const older = firstEdition.id;
const newer = newestEdition.id;
const file = `**/editions/${older}.json`;

/** One figure that differs between the two editions. */
const revised = '=HENAN.TRADE("郑州",2024)';

/** The state that stands in the workbook's settings; undefined where there is none. */
async function stateOf({ addin }: WorkbenchPage): Promise<unknown> {
  const text = await addin.evaluate<string | null>(
    `Office.context.document.settings.get('HENAN.state')`,
  );
  return text === null ? undefined : JSON.parse(text);
}

const pinnedTo = (edition: string): string =>
  JSON.stringify({ version: 1, edition, rules, held: [] });

/** Saves a text as the state, as a workbook has it that was made before. */
async function keepState({ addin }: WorkbenchPage, text: string): Promise<void> {
  await addin.evaluate(`new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.set('HENAN.state', ${JSON.stringify(text)});
    settings.saveAsync(resolve);
  })`);
}

async function shown({ call }: WorkbenchPage, address: string): Promise<readonly unknown[]> {
  await call('settled');
  return [await call('value', address), await call('message', address)];
}

/** The page of the add-in after the workbook was opened again. */
async function reopened(workbench: WorkbenchPage): Promise<WorkbenchPage> {
  await workbench.call('reopen');
  const addin = workbench.page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (addin === undefined) throw new Error('The add-in is gone.');
  return { ...workbench, addin };
}

describe('the edition of a workbook', () => {
  const browser = sharedBrowser();

  async function open(prepare?: (page: Page) => Promise<void>, query = ''): Promise<WorkbenchPage> {
    const workbench = await openWorkbench(
      browser(),
      inject('address'),
      query,
      prepare === undefined ? {} : { prepare },
    );
    await workbench.call('addSheet', 'T');
    await workbench.call('select', 'T!A1');
    return workbench;
  }

  it('is pinned by the first formula, not by opening or other cells', async () => {
    const workbench = await open();
    await workbench.call('enter', 'T!B1', '7');
    await workbench.call('settled');
    expect(await stateOf(workbench)).toBeUndefined();
    await workbench.call('enter', 'T!A1', revised);
    await expect
      .poll(async () => stateOf(workbench), { timeout: 15_000 })
      .toMatchObject({ edition: newer, held: [] });
    await workbench.close();
  });

  it('is not kept in a workbook that is read-only, which answers all the same and says so', async () => {
    const workbench = await open(undefined, 'behave=workbook:read-only');
    await workbench.call('enter', 'T!A1', revised);
    expect(await shown(workbench, 'T!A1')).toEqual([5565.8, null]);
    await workbench.addin.getByRole('button', { name: tour.skip }).click();
    await workbench.addin.getByRole('tab', { name: shell.screens.book }).click();
    await workbench.addin.getByText(editions.readOnly).waitFor();
    expect(await stateOf(workbench)).toBeUndefined();
    await workbench.close();
  });

  it('answers, fetched once, and from the workbook where it cannot be had', async () => {
    let fetched = 0;
    let workbench = await open(async (page) => {
      await page.route(file, async (route: Route) => {
        fetched += 1;
        await route.continue();
      });
    });
    await keepState(workbench, pinnedTo(older));
    await workbench.call('enter', 'T!A1', revised);
    await workbench.call('enter', 'T!A2', '=HENAN.EDITION()');
    await workbench.call('enter', 'T!A3', `=HENAN.TRADE("郑州",2024,,,,,"${newer}")`);
    expect(await shown(workbench, 'T!A1')).toEqual([5565, null]);
    expect(await shown(workbench, 'T!A2')).toEqual([older, null]);
    expect(await shown(workbench, 'T!A3')).toEqual([5565.8, null]);
    // What the answers are is kept in the file soon after.
    await workbench.page.waitForTimeout(4000);
    workbench = await reopened(workbench);
    expect(await shown(workbench, 'T!A1')).toEqual([5565, null]);
    expect(fetched).toBe(1);
    // Storage is gone and the network too: the answers that the workbook keeps are given.
    await workbench.addin.evaluate(`new Promise((resolve) => {
      indexedDB.open('henan-editions').onsuccess = ({ target: { result } }) => {
        const cleared = result.transaction('editions', 'readwrite');
        cleared.objectStore('editions').clear();
        cleared.oncomplete = resolve;
      };
    })`);
    await workbench.page.route(file, async (route) => route.abort());
    workbench = await reopened(workbench);
    expect(await shown(workbench, 'T!A1')).toEqual([5565, null]);
    await workbench.call('enter', 'T!A4', '=HENAN.TRADE("济源",2025)');
    const [value, message] = await shown(workbench, 'T!A4');
    expect([value, message]).toEqual(['#N/A', expect.stringContaining('网络不通')]);
    await workbench.close();
  });

  it.each([
    ['unreadable', '{"version":1,"edition":"../x"}', '版本记录损坏'],
    ['newer', '{"version":9}', '更新的加载项'],
  ])('is not guessed where its state is %s', async (_name, text, words) => {
    let workbench = await open();
    await keepState(workbench, text);
    workbench = await reopened(workbench);
    await workbench.call('enter', 'T!A1', revised);
    const [value, message] = await shown(workbench, 'T!A1');
    expect([value, message]).toEqual(['#N/A', expect.stringContaining(words)]);
    await workbench.close();
  });
});
