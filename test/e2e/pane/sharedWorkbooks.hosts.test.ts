import { beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../../../src/formulas/rules.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';
import { newer, older, revised, serveBook, skipTour } from './moveSession.ts';

const { editions, shell } = wordsOf('zh-CN');

const stateText = (edition: string): string =>
  JSON.stringify({ version: 1, edition, rules, held: [] });

const answer = async ({ call }: WorkbenchPage, address: string): Promise<unknown> => {
  await call('enter', address, revised);
  await call('settled');
  return call('value', address);
};
const shows = async ({ addin }: WorkbenchPage, edition: string): Promise<void> =>
  addin.locator('p', { hasText: edition }).filter({ hasText: '·' }).first().waitFor();

describe('workbooks of one browser, and of several people', () => {
  const browser = sharedBrowser();
  let one: WorkbenchPage;
  let other: WorkbenchPage;

  const open = async (query: string, beside?: WorkbenchPage): Promise<WorkbenchPage> => {
    const workbench = await openWorkbench(browser(), inject('address'), query, {
      prepare: serveBook({ T: [[revised, '手']] }),
      ...(beside === undefined ? {} : { beside }),
    });
    // What was dismissed in one page stays so in the next.
    if (beside === undefined) await skipTour(workbench);
    await workbench.addin.getByRole('tab', { name: shell.screens.book }).click();
    return workbench;
  };
  beforeAll(async () => {
    one = await open('book=/model.json');
    other = await open('book=/model.json', one);
  });

  it('answers in each from its own edition, wherever the other moves', async () => {
    await one.page.bringToFront();
    await one.addin.getByRole('button', { name: editions.preview }).click();
    await one.addin.getByRole('button', { name: /^换用此版本/u }).click();
    await one.addin.getByText(editions.moved(newer.slice(0, 10), '1')).waitFor();
    expect([await answer(one, 'T!C1'), await answer(other, 'T!C1')]).toEqual([5565.8, 5565]);
    await other.page.bringToFront();
    await other.call('reopen');
    await other.call('settled');
    expect(await other.call('values', 'T!A1:C1')).toEqual([[5565, '手', 5565]]);
    expect(await one.call('values', 'T!A1:C1')).toEqual([[5565.8, '手', 5565.8]]);
  });

  it('follows a co-author who moves the workbook: at once where Excel tells, else with the next click', async () => {
    const { addin, call, page } = one;
    await page.bringToFront();
    await call('saveElsewhere', { 'HENAN.state': stateText(older) }, true);
    await shows(one, older);
    expect(await answer(one, 'T!A3')).toBe(5565);
    await page.mouse.click(400, 400);
    await call('saveElsewhere', { 'HENAN.state': stateText(newer), theirs: 1 }, false);
    await addin.getByRole('tab', { name: shell.screens.find }).click();
    await addin.getByRole('tab', { name: shell.screens.book }).click();
    await shows(one, newer);
    expect(await answer(one, 'T!A4')).toBe(5565.8);
  });

  it('saves nothing of a co-author’s away', async () => {
    const { addin, call } = one;
    await call('saveElsewhere', { theirs: 2 }, false);
    await addin.getByRole('radio', { name: 'English' }).click();
    await expect
      .poll(async () => addin.evaluate(`Office.context.document.settings.get('HENAN.state')`))
      .toContain('en-US');
    await expect
      .poll(async () => addin.evaluate(`Office.context.document.settings.get('theirs')`))
      .toBe(2);
  });

  it('leaves a read-only workbook as it is, and says what to do', async () => {
    const closed = await open('book=/model.json&behave=workbook:read-only', one);
    const { addin, call } = closed;
    await addin.getByText(editions.readOnly).waitFor();
    await addin.getByRole('button', { name: editions.preview }).click();
    await addin.getByRole('button', { name: /^换用此版本/u }).click();
    await addin.getByText('工作簿以只读方式打开；请启用编辑或另存一份后再试。').first().waitFor();
    await call('settled');
    expect(await call('values', 'T!A1:B1')).toEqual([[5565, '手']]);
    expect(await addin.evaluate(`Office.context.document.settings.get('HENAN.state')`)).toBe(
      stateText(older),
    );
  });
});
