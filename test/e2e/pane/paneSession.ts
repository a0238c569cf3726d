import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { wordsOf, type Words } from '../../../src/pane/words/wordsOf.ts';
import type { HostBehaviour } from '../../../src/workbench/behaviour/hostBehaviours.ts';
import type { CellValue } from '../../../src/workbench/grid/cellValue.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { handWith, type Device, type Hand } from '../../support/hand.ts';
import { openWorkbench, type WorkbenchPage } from '../../support/workbenchPage.ts';

/** The pane beside an empty sheet, in one language and worked by one device. */
export interface PaneSession {
  readonly language: Language;
  readonly words: Words;
  readonly device: Device;
  /** A number of 亿元 as formulas of the pane answer it: in billions in English. */
  readonly money: (hundredMillions: number) => number;
  /** The same as it is read, whatever decimals follow. */
  readonly amount: (hundredMillions: number) => RegExp;
  /** What such formulas have behind what is asked: in English the unit, after so many blank arguments. */
  readonly inUnit: (blanks: number) => string;
  readonly workbench: () => WorkbenchPage;
  readonly hand: () => Hand;
  /** A cell or range of the sheet of the running test. */
  readonly at: (address: string) => string;
  /** Selects in the sheet. */
  readonly select: (address: string) => Promise<void>;
  /** Enters a block as if typed, from B2 on. */
  readonly enter: (rows: readonly (readonly string[])[]) => Promise<void>;
  readonly values: (address: string) => Promise<CellValue[][]>;
  readonly formula: (address: string) => Promise<string>;
  readonly text: (address: string) => Promise<string>;
  readonly button: (name: string | RegExp) => Locator;
  /** Goes to a screen by its tab. */
  readonly go: (screen: keyof Words['shell']['screens']) => Promise<void>;
  /** Searches, and waits until the first figure found is this one. */
  readonly seek: (text: string, first: RegExp) => Promise<void>;
  /** Waits until the pane says something and the workbook has calculated. */
  readonly told: (text: string | RegExp) => Promise<void>;
}

/**
 * Opens the pane once for a `describe`; each test starts on an empty sheet, B2 selected, with the list of figures.
 *
 * @param behaviour the host that the workbench behaves as
 */
export function usePaneSession(
  language: Language,
  device: Device,
  behaviour: Partial<HostBehaviour> = {},
): PaneSession {
  const words = wordsOf(language);
  const browser = sharedBrowser();
  let opened: WorkbenchPage | undefined;
  let sheets = 0;
  const workbench = (): WorkbenchPage => {
    if (opened === undefined) throw new Error('The workbench is not open yet.');
    return opened;
  };
  const hand = (): Hand => handWith(device, workbench().page, workbench().addin);
  const at = (address: string): string => `T${sheets}!${address}`;
  const button: PaneSession['button'] = (name) =>
    workbench().addin.getByRole('button', { name, exact: true });
  const settled = async (): Promise<unknown> => workbench().call('settled');
  const go: PaneSession['go'] = async (screen) =>
    hand().press(
      workbench().addin.getByRole('tab', { name: words.shell.screens[screen], exact: true }),
    );

  beforeAll(async () => {
    const behave = Object.entries(behaviour).map((choice) => choice.join(':'));
    const query = `lang=${language}&behave=${behave.join(',')}`;
    opened = await openWorkbench(browser(), inject('address'), query);
    if ('roundTrip' in behaviour) opened.page.setDefaultTimeout(120_000);
    await opened.addin.getByRole('tablist').waitFor();
    await button(words.tour.skip).click();
  });
  beforeEach(async () => {
    sheets += 1;
    await workbench().call('addSheet', `T${sheets}`);
    await workbench().call('select', at('B2'));
    await workbench().addin.getByRole('tab').first().click();
    const back = button(words.card.back);
    if (await back.isVisible()) await back.click();
  });

  const money: PaneSession['money'] = (hundredMillions) =>
    language === 'zh-CN' ? hundredMillions : Number((hundredMillions / 10).toFixed(6));

  return {
    language,
    words,
    device,
    money,
    amount: (hundredMillions) => {
      const text = money(hundredMillions).toLocaleString('en-US', { maximumFractionDigits: 6 });
      return new RegExp(text.replaceAll('.', String.raw`\.`).replaceAll(',', ',?'), 'u');
    },
    inUnit: (blanks) => (language === 'zh-CN' ? '' : `${','.repeat(blanks + 1)}"billion yuan"`),
    workbench,
    hand,
    at,
    select: async (address) => {
      await workbench().call('select', at(address));
      await settled();
    },
    enter: async (rows) => {
      await workbench().call('enterAll', at('B2'), rows);
      await settled();
    },
    values: async (address) => {
      await settled();
      return workbench().call('values', at(address));
    },
    formula: async (address) => workbench().call('formula', at(address)),
    text: async (address) => workbench().call('text', at(address)),
    button,
    go,
    seek: async (text, first) => {
      const { addin } = workbench();
      await hand().type(addin.getByRole('combobox', { name: words.find.box }), text);
      await expect
        .poll(async () => addin.getByRole('option').first().textContent(), { timeout: 10_000 })
        .toMatch(first);
    },
    told: async (text) => {
      const { addin } = workbench();
      // The name of the button that was pressed says what will be done, not what was.
      const said = addin.getByText(text).and(addin.locator(':not(button, button *)'));
      await said.first().waitFor();
      await settled();
    },
  };
}
