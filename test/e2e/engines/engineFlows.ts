import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { screens } from '../../../src/pane/state/paneState.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import type { BrowserDriver, BrowserEngine } from '../../support/engines/browserEngine.ts';

/** Functions, screens, search and copying, in a browser whose engine is not Chromium's. */
export function engineFlows(name: string, start: () => Promise<BrowserEngine>): void {
  let engine: BrowserEngine | undefined;
  const driver = (): BrowserDriver => {
    if (engine === undefined) throw new Error(`${name} has not started yet.`);
    return engine.driver;
  };

  beforeAll(async () => {
    engine = await start();
  });
  afterAll(async () => engine?.stop());

  /** Asks the page until it answers so. */
  const until = async (expression: string, wanted: unknown): Promise<void> =>
    expect
      .poll(async () => driver().evaluate(expression), { timeout: 30_000, interval: 250 })
      .toEqual(wanted);

  describe.each(languages)(`in ${name}, in %s`, (language) => {
    const words = wordsOf(language);
    const isChinese = language === 'zh-CN';
    const shown = isChinese ? '527.7' : '52.77';

    let sheets = 0;
    const at = (address: string): string => `T${sheets}!${address}`;

    beforeAll(async () => {
      await driver().open(`${inject('plainAddress')}workbench.html?lang=${language}`);
      await driver().evaluate('window.workbench.ready');
    });

    beforeEach(async () => {
      await driver().leaveFrame();
      sheets += 1;
      await driver().evaluate(`window.workbench.addSheet('T${sheets}')`);
    });

    const inCells = async (...formulas: readonly string[]): Promise<unknown> => {
      const rows = JSON.stringify(formulas.map((formula) => [formula]));
      const area = at(`B2:C${formulas.length + 1}`);
      return driver().evaluate(
        `(async () => {
          const book = window.workbench;
          book.enterAll('${at('B2')}', ${rows});
          await book.settled();
          return book.values('${area}').flat();
        })()`,
      );
    };

    it('answers in cells, with words for what is missing', async () => {
      const formulas = ['=HENAN.TRADE("济源",2025)', '=ROUND(HENAN.TRADE("济源",2025),0)'];
      expect(await inCells(...formulas, '=HENAN.TRADE("济源",1999)')).toEqual([
        527.7,
        null,
        528,
        null,
        '#N/A',
        null,
      ]);
      const message = await driver().evaluate(`window.workbench.message('${at('B4')}')`);
      expect(message).toContain(isChinese ? '济源' : 'Jiyuan');
    });

    it('spills', async () => {
      expect(await inCells('=HENAN.TIMESERIES("郑州","进出口",2024,2025)', '')).toEqual([
        2024,
        expect.any(Number),
        2025,
        6501.8,
      ]);
    });

    it('opens each screen, without a fault', async () => {
      await driver().enterFrame('iframe');
      await until(`document.querySelectorAll('[role=tab]').length`, screens.length);
      // Once put away, the tour stays away: in the second language it is no longer there.
      const skip = JSON.stringify(`[aria-label=${JSON.stringify(words.tour.skip)}]`);
      await driver().evaluate(`document.querySelector(${skip})?.click()`);
      for (const screen of screens) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person does.
        await driver().click(`//*[@role="tab"][@id="tab-${screen}"]`);
        // oxlint-disable-next-line no-await-in-loop -- what the press shows is waited for before the next one.
        await until(
          `(() => {
            const panel = document.querySelector('#screen-${screen}');
            return (panel?.textContent ?? '').length > 20 && document.querySelector('pre') === null
              && panel.getBoundingClientRect().height > 100;
          })()`,
          true,
        );
      }
    });

    it('finds a figure as it is typed', async () => {
      await driver().enterFrame('iframe');
      await driver().click(`//*[@role="tab"][@id="tab-find"]`);
      await driver().type(
        '//input[@role="combobox"]',
        isChinese ? '济源 进出口 2025' : 'Jiyuan trade 2025',
      );
      await until(
        `document.querySelector('[role=option]')?.textContent.includes('${shown}') ?? false`,
        true,
      );
    });

    it('copies a sentence within the click', async () => {
      await driver().enterFrame('iframe');
      await driver().click('(//*[@role="option"])[1]');
      await driver().click(`//button[@aria-label="${words.card.copySentence}"]`);
      await driver().click(`//button[@aria-label="${words.card.back}"]`);
      await driver().paste('//input[@role="combobox"]');
      await until(`document.querySelector('[role=combobox]').value.includes('${shown}')`, true);
    });
  });
}
