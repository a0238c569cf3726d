import type { Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import { rules } from '../../../src/formulas/rules.ts';
import { wordsOf, type Words } from '../../../src/pane/words/wordsOf.ts';
import type { CellValue } from '../../../src/workbench/grid/cellValue.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { firstEdition } from '../../support/firstEdition.ts';
import { newestEdition } from '../../support/newestEdition.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';

export const [older, newer] = [firstEdition.id, newestEdition.id];

/** Each of two editions answers it with another number: 5565, then 5565.8. */
export const revised = '=HENAN.TRADE("郑州",2024)';
/** Both editions answer it alike: 527.7. */
export const same = '=HENAN.TRADE("济源",2025)';

/** Rows of cells by the name of their sheet. */
type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** A workbook that was made when the older edition was the newest. */
const bookOf = (sheets: Sheets): object => ({
  fileName: '模型.xlsx',
  sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
  settings: {
    'HENAN.state': JSON.stringify({ version: 1, edition: older, rules, held: [] }),
  },
});

/** The page's own address ends with the same. */
const isBook = ({ pathname }: URL): boolean => pathname === '/model.json';

/** Has pages of this book be opened by `book=/model.json`. */
export const serveBook =
  (sheets: Sheets) =>
  async (page: Page): Promise<void> => {
    await page.route(isBook, async (route) => route.fulfill({ json: bookOf(sheets) }));
  };

/** Passes by the first steps. */
export async function skipTour({ addin }: WorkbenchPage): Promise<void> {
  await addin.getByRole('tablist').waitFor();
  await addin.getByRole('button', { name: wordsOf('zh-CN').tour.skip }).click();
}

/** Has something happen before a request that the add-in sends to Excel once the workbook's state has moved and the pane says so much. */
const interposed = `(() => {
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  globalThis.interposing = { nth: 0, count: 0, said: '' };
  prototype.sync = async function (...given) {
    const state = Office.context.document.settings.get('HENAN.state') ?? '';
    const { nth, said } = interposing;
    if (nth > 0 && state.includes('movingFrom') && document.body.textContent.includes(said)) {
      interposing.count += 1;
      if (interposing.count === nth) await globalThis.interpose();
    }
    return sync.apply(this, given);
  };
})()`;

/** A workbook of the older edition beside the pane, open for all tests of a `describe`. */
export interface MoveSession {
  readonly words: Words;
  readonly workbench: () => WorkbenchPage;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly told: (text: string | RegExp) => Promise<void>;
  /** The values of a range, once all is calculated. */
  readonly values: (address: string) => Promise<CellValue[][]>;
  /** Lists what the other edition would change, and answers with its date; it is the newer one, then the older, and so on. */
  readonly list: () => Promise<string>;
  /** Moves as listed, all accepted. */
  readonly apply: () => Promise<void>;
  /** Has something happen before the n-th request after the state has moved, of those that are sent while the pane says this. */
  readonly interpose: (nth: number, act: () => Promise<void>, said?: string) => Promise<void>;
  /** What the workbook's settings say: the edition that answers, and where a move has not ended, that which it came from. */
  readonly state: () => Promise<{
    readonly edition: string;
    readonly movingFrom?: string;
    readonly rules?: number;
  }>;
  /** Goes on with the page of the add-in that has come since the workbook was opened again. */
  readonly reopened: () => Promise<void>;
  /** Does something with Excel's interface, as an add-in may. */
  readonly inExcel: <Value>(code: string) => Promise<Value>;
}

/** Opens the workbook once for a `describe`. */
export function useMoveSession(sheets: Sheets): MoveSession {
  const words = wordsOf('zh-CN');
  const browser = sharedBrowser();
  let opened: WorkbenchPage | undefined;
  let act: (() => Promise<void>) | undefined;
  let target = older;
  const workbench = (): WorkbenchPage => {
    if (opened === undefined) throw new Error('The workbench is not open yet.');
    return opened;
  };
  const press: MoveSession['press'] = async (name) =>
    workbench().addin.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    opened = await openWorkbench(browser(), inject('address'), 'book=/model.json', {
      prepare: serveBook(sheets),
    });
    await skipTour(opened);
    await opened.page.exposeFunction('interpose', async () => act?.());
    await opened.addin.evaluate(interposed);
    await opened.addin.getByRole('tab', { name: words.shell.screens.book }).click();
  });

  return {
    words,
    workbench,
    press,
    told: async (text) => workbench().addin.getByText(text).first().waitFor(),
    values: async (address) => {
      await workbench().call('settled');
      return workbench().call('values', address);
    },
    list: async () => {
      const { addin } = workbench();
      target = target === older ? newer : older;
      await addin.getByRole('combobox', { name: words.editions.target }).click();
      await addin.getByRole('option', { name: target.slice(0, 10) }).click();
      await press(words.editions.preview);
      await addin.getByRole('button', { name: /^换用此版本/u }).waitFor();
      return target.slice(0, 10);
    },
    apply: async () => press(/^换用此版本/u),
    interpose: async (nth, does, said = '') => {
      act = does;
      const next = JSON.stringify({ nth, count: 0, said });
      await workbench().addin.evaluate(`Object.assign(interposing, ${next}); undefined`);
    },
    state: async () =>
      workbench().addin.evaluate(`JSON.parse(Office.context.document.settings.get('HENAN.state'))`),
    reopened: async () => {
      const { page } = workbench();
      const addin = page.frames().find((frame) => frame.url().includes('taskpane.html'));
      if (addin === undefined) throw new Error('The add-in is gone.');
      opened = { ...workbench(), addin };
      await addin.getByRole('tablist').waitFor();
    },
    inExcel: async (code) =>
      workbench().addin.evaluate(`Excel.run(async (context) => { ${code} })`),
  };
}
