import type { Frame, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { hostIssueMessage } from '../../../src/app/hostIssueMessage.ts';
import { partFaultMessage } from '../../../src/app/release/partFaultMessage.ts';
import type { Language } from '../../../src/domain/language.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';

const fault = { error: '', stack: '' };
const fillScript = '**/*FillScreen_tsx*.js';

/** Serves a script with a throw planted at the beginning of a function, for as long as `planted` is set in the page. */
const planting =
  (head: RegExp) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(
      head,
      (start) => `${start} if (globalThis.planted) throw new TypeError('planted');`,
    );
    if (body === text) throw new Error(`Nothing was planted: ${String(head)}`);
    await route.fulfill({ response, body });
  };

const plant = async (addin: Frame, isPlanted: boolean): Promise<unknown> =>
  addin.evaluate(`globalThis.planted = ${isPlanted}`);

/** Screens are fetched as soon as the pane is quiet: what is wrong with them is so from the start. */
const prepare = async (page: Page): Promise<void> => {
  await page.route(fillScript, async (route) => route.abort());
  await page.route('**/*CellScreen_tsx*.js', planting(/\bfunction Findings\([^)]*\) \{/u));
  await page.route(
    '**/*BookScreen_tsx*.js',
    planting(/\basync function refreshWorkbook\([^)]*\) \{/u),
  );
};

/** Plants faults in the pane and in its scripts, and sees that it lives on. */
export function faultFlows(language: Language): void {
  describe(`the pane in ${language}`, () => {
    const { shell, book, tour, cell } = wordsOf(language);
    const ours = hostIssueMessage({ code: 'fault', fault }, language);
    const browser = sharedBrowser();
    let workbench: WorkbenchPage;

    const press = async (name: string): Promise<void> =>
      workbench.addin.getByRole('button', { name, exact: true }).click();
    const go = async (screen: keyof typeof shell.screens): Promise<void> =>
      workbench.addin.getByRole('tab', { name: shell.screens[screen], exact: true }).click();
    const told = async (text: string | RegExp): Promise<void> =>
      workbench.addin.getByText(text).first().waitFor();

    beforeAll(async () => {
      workbench = await openWorkbench(browser(), inject('address'), `lang=${language}`, {
        prepare,
      });
      await workbench.addin.getByRole('tablist').waitFor();
      await press(tour.skip);
      await workbench.call('addSheet', 'T');
      await workbench.call('select', 'T!B2');
    });

    it('names the network where a screen was not fetched, and fetches it again', async () => {
      const unreachable = partFaultMessage({ kind: 'unreachable' }, language);
      await go('fill');
      await told(unreachable);
      await press(shell.retry);
      await told(unreachable);
      await workbench.page.unroute(fillScript);
      await press(shell.retry);
      await workbench.addin.getByRole('grid').waitFor();
    });

    it('keeps all other screens where one cannot be drawn, and draws it again', async () => {
      await plant(workbench.addin, true);
      await go('cell');
      await told(ours);
      await press(shell.copyDetails);
      await told(shell.detailsCopied);
      await go('find');
      await workbench.addin.getByRole('grid').waitFor();
      await go('cell');
      await told(ours);
      await plant(workbench.addin, false);
      await press(shell.retry);
      await told(cell.nothing);
    });

    it('tells a fault of a refresh, and is not busy after it', async () => {
      await plant(workbench.addin, true);
      await go('book');
      await press(book.refreshNow);
      await told(ours);
      await plant(workbench.addin, false);
      await press(book.refreshNow);
      await told(new RegExp(book.answered('\\d+'), 'u'));
    });

    it('says in both languages why there is no pane, and shows it when asked to', async () => {
      const script = '**/pane.js';
      const { page } = workbench;
      await page.route(script, async (route) => route.abort());
      await workbench.call('reopen');
      const addin = page.frames().find((frame) => frame.url().includes('taskpane.html'));
      expect(addin).toBeDefined();
      if (addin === undefined) return;
      await addin.getByText('请检查网络后重试').waitFor();
      await addin.getByText('check the network and try again').waitFor();
      await page.unroute(script);
      await addin.getByRole('button', { name: '重试 Try again' }).click();
      await addin.getByRole('tablist').waitFor();
      expect(await addin.getByText('请检查网络后重试').count()).toBe(0);
    });
  });
}
