import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { languages, type Language } from '../../src/domain/language.ts';
import { helpPictures, type HelpView } from '../../src/help/helpPictures.ts';
import { wordsOf } from '../../src/pane/words/wordsOf.ts';
import { launchBrowser } from '../support/browser/launchBrowser.ts';
import { startDevelopmentServer } from '../support/developmentServer.ts';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage.ts';

const folder = 'assets/help';

/** What the marketplace shows of an add-in, in the size that it asks for. */
const store = {
  folder: 'assets/store',
  views: ['find', 'card', 'insert', 'fill'],
  width: 1366,
  height: 768,
} as const;

/**
 * What was taken, by its path. It is written when the server has stopped: the server watches `assets`, compiles anew for each file
 * that is written there, and answers nothing meanwhile, so that a screen which is fetched only then would stay a spinner.
 */
const taken = new Map<string, Buffer>();

async function take(seen: Locator | Page, path: string): Promise<void> {
  taken.set(path, await seen.screenshot());
}

type Show = (workbench: WorkbenchPage) => Promise<void>;

const press =
  (name: string): Show =>
  async ({ addin }) =>
    addin.getByRole('button', { name, exact: true }).click();

/** How each view is brought about from the one before. */
function views(language: Language): Readonly<Record<HelpView, Show>> {
  const words = wordsOf(language);
  const go =
    (screen: keyof typeof words.shell.screens): Show =>
    async ({ addin }) =>
      addin.getByRole('tab', { name: words.shell.screens[screen] }).click();
  return {
    find: go('find'),
    card: async ({ addin }) => {
      await addin.getByRole('combobox').first().fill('洛阳 2025 进出口');
      await addin.getByRole('option', { name: /304\.3|30\.43/u }).click();
    },
    insert: async (workbench) => {
      const { addin } = workbench;
      await press(words.card.back)(workbench);
      await addin.getByRole('combobox').first().fill('410000 trade 2024');
      await addin
        .getByRole('option', { name: /8,202|820\.2/u })
        .first()
        .click();
      await workbench.call('select', 'H3');
      await press(words.insert.more)(workbench);
      await addin.getByRole('menuitem', { name: words.insert.kinds.table }).click();
    },
    form: async (workbench) => {
      await press(words.shell.cancel)(workbench);
      await press(words.card.change)(workbench);
      await workbench.addin.getByText(words.card.result).scrollIntoViewIfNeeded();
    },
    fill: async (workbench) => {
      await press(words.card.back)(workbench);
      await workbench.addin.getByRole('button', { name: words.find.clear }).click();
      await workbench.call('select', 'A3:C6');
      await go('fill')(workbench);
      const field = workbench.addin.getByRole('combobox', { name: words.fill.indicator }).first();
      await field.click();
      const name = language === 'zh-CN' ? '进出口' : 'Foreign trade';
      await workbench.addin.getByRole('option', { name, exact: true }).click();
    },
    cell: async (workbench) => {
      await workbench.call('select', 'C6');
      await go('cell')(workbench);
    },
    book: go('book'),
  };
}

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
  const show = views(language);
  for (const { view } of helpPictures) {
    await show[view](workbench);
    await workbench.call('settled');
    await workbench.addin.getByRole('progressbar').first().waitFor({ state: 'detached' });
    // The pane has no moment of its own to wait for once its view is drawn.
    await workbench.page.waitForTimeout(800);
    await take(frame, `${folder}/${language}/${view}-${width}.png`);
    if (width === 450) await takeForStore(workbench, language, view);
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
  await take(page, `${folder}/${language}/overview.png`);
}

/** The workbench beside the pane, where the store shows the view. */
async function takeForStore(
  { page }: WorkbenchPage,
  language: Language,
  view: HelpView,
): Promise<void> {
  const { folder: kept, views: shown, ...size } = store;
  if (!shown.some((each) => each === view)) return;
  const usual = page.viewportSize();
  await page.setViewportSize(size);
  await page.waitForTimeout(800);
  await take(page, `${kept}/${language}/${view}.png`);
  if (usual !== null) await page.setViewportSize(usual);
}

const server = await startDevelopmentServer();
const browser = await launchBrowser();
try {
  for (const language of languages) {
    for (const width of [320, 450]) await takeViews(browser, server.address, language, width);
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const [path, picture] of taken) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
