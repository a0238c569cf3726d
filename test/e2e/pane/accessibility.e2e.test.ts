import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../support/browser/launchBrowser.ts';
import { openWorkbench } from '../../support/workbenchPage.ts';
import { accessibleViews } from './accessibleViews.ts';

let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => browser.close());

/**
 * Rules that the pane breaks, with the elements. Left out are the two invisible stops that Fluent's focus manager puts around
 * a tab list or menu: they pass the focus on as soon as they get it. Targets smaller than 24 pixels count as well, which axe
 * leaves out by itself.
 */
async function violations(addin: Frame): Promise<readonly string[]> {
  await addin.evaluate(axe);
  return addin.evaluate<
    readonly string[]
  >(`axe.run({ include: [['body']], exclude: [['[data-tabster-dummy]']] }, { rules: { 'target-size': { enabled: true } } }).then(
    ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
  )`);
}

/** What would have to be scrolled sideways to be read, tables apart, which scroll in a frame of their own. */
async function sideways(addin: Frame): Promise<readonly string[]> {
  return addin.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
    .filter((element) => !element.closest('[role=grid], table, [data-tabster-dummy]'))
    .slice(0, 1).map((element) => 'sideways: ' + element.outerHTML.slice(0, 200))`);
}

describe.each([
  ['zh-CN', 'light', 350, 1],
  ['zh-CN', 'dark', 320, 1],
  ['en-US', 'light', 320, 1],
  ['en-US', 'dark', 450, 1],
  ['zh-CN', 'high-contrast', 450, 1],
  ['en-US', 'high-contrast', 350, 1],
  ['zh-CN', 'dark', 320, 2],
  ['en-US', 'light', 320, 2],
] as const)('the pane in %s, %s, %i pixels, zoomed to %i', (language, theme, width, zoom) => {
  it('breaks no rule of accessibility in any view', async () => {
    const query = `lang=${language}&theme=${theme}&pane=${width}`;
    const workbench = await openWorkbench(browser, inject('address'), query, zoom);
    await workbench.addin.getByRole('tablist').waitFor();
    if (theme === 'high-contrast') await workbench.page.emulateMedia({ forcedColors: 'active' });
    const found: Record<string, unknown> = {};
    const views = Object.entries(accessibleViews(language));
    for (const [name, show] of views) {
      // Each view is shown from the one before, as a person goes through them.
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await show(workbench);
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await workbench.page.waitForTimeout(300);
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      found[name] = [
        ...(await violations(workbench.addin)),
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        ...(await sideways(workbench.addin)),
      ];
    }
    await workbench.close();
    expect(found).toEqual(Object.fromEntries(views.map(([name]) => [name, []])));
  });
});
