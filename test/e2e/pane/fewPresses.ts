import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { usePaneSession } from './paneSession.ts';

/**
 * What people come for, each with how many presses it takes at most: of a button, a tab, a row, or of Enter. What is typed and what
 * is selected in the sheet is no press; a test begins on the first screen.
 */
export function fewPresses(language: Language): void {
  const isChinese = language === 'zh-CN';
  const named = (chinese: string, english: string): string => (isChinese ? chinese : english);

  describe(`few presses in ${language}`, () => {
    const session = usePaneSession(language, 'mouse');
    const { words } = session;
    const { book, card, cell, fill, home, insert } = words;
    let presses = 0;
    const press = async (target: Locator): Promise<void> => {
      presses += 1;
      await target.click();
    };
    const enter = async (): Promise<void> => {
      presses += 1;
      await session.workbench().page.keyboard.press('Enter');
    };
    const tab = async (screen: keyof typeof words.shell.screens): Promise<void> => {
      presses += 1;
      await session.go(screen);
    };
    const button = (name: string | RegExp): Locator =>
      session.workbench().addin.getByRole('button', { name }).first();
    const seek = async (text: string, first: RegExp): Promise<void> => session.seek(text, first);
    const row = (): Locator => session.workbench().addin.getByRole('option').first();
    const tile = (name: string): Locator =>
      session.workbench().addin.getByRole('gridcell', { name: new RegExp(`^${name}`, 'u') });

    beforeEach(async () => {
      await session.workbench().addin.getByRole('combobox', { name: words.find.box }).fill('');
      presses = 0;
    });

    it('finds a figure and writes it: 1', async () => {
      await seek(named('济源 2025 进出口', 'Jiyuan 2025 trade'), session.amount(527.7));
      await enter();
      await session.told(insert.written('B2'));
      expect(await session.values('B2')).toEqual([[session.money(527.7)]]);
      expect(presses).toBeLessThanOrEqual(1);
    });

    it('fills five cities by three years with growth: 3', async () => {
      const growth = named('同比', 'growth');
      const years = ['2023', '2024', '2025'];
      const blanks = years.flatMap(() => ['', '']);
      const trade = named('进出口', 'Foreign trade');
      await session.enter([
        [trade, ...years.flatMap((year) => [year, growth])],
        ...['郑州', '洛阳', '济源', '许昌', '开封'].map((city) => [city].concat(blanks)),
      ]);
      await session.select('B2:H7');
      await tab('fill');
      await press(button(/(?:填入 \d+ 个公式|Fill \d+ formulas)/u));
      await session.told(/B2:/u);
      const cells = (await session.values('C3:H7')).flat();
      expect(cells.filter((value) => typeof value === 'number').length).toBeGreaterThan(15);
      expect(presses).toBeLessThanOrEqual(3);
    });

    it('shows all about a place: 1', async () => {
      await press(tile(named('洛阳', 'Luoyang')));
      const { addin } = session.workbench();
      await addin.getByRole('heading', { name: named('洛阳', 'Luoyang') }).waitFor();
      await addin.getByText(home.chips.growth).first().waitFor();
      expect(presses).toBeLessThanOrEqual(1);
    });

    it('draws the province over the years: 2', async () => {
      await seek(named('河南 2025 进出口', 'Henan 2025 trade'), session.amount(9356.73));
      await press(row());
      await press(session.button(words.chart.insert));
      await session.workbench().page.locator('.chart svg').first().waitFor();
      expect(presses).toBeLessThanOrEqual(2);
    });

    it('cites a figure: 2', async () => {
      await seek(named('济源 2025 进出口', 'Jiyuan 2025 trade'), session.amount(527.7));
      await press(row());
      await press(session.button(insert.copySource));
      await session.told(card.copied.source);
      expect(presses).toBeLessThanOrEqual(2);
    });

    it('explains a computed figure: 1', async () => {
      await seek(named('洛阳 2021 进出口', 'Luoyang 2021 trade'), session.amount(232.4));
      await press(row());
      await session.workbench().addin.getByRole('tree', { name: card.steps }).waitFor();
      expect(presses).toBeLessThanOrEqual(1);
    });

    it.each([
      ['#VALUE!', '=HENAN.TRADE("济原",2025)', /"济原"/u],
      ['#N/A', '=HENAN.TRADE("济源",1999)', /^2021年?$/u],
    ])('mends %s where it is looked at: 1', async (_error, formula, change) => {
      await session.enter([[formula]]);
      await session.go('cell');
      await press(session.workbench().addin.getByRole('button', { name: change }).first());
      await session.told(cell.mended('B2'));
      expect(await session.values('B2')).toEqual([[expect.any(Number)]]);
      expect(presses).toBeLessThanOrEqual(1);
    });

    it('fills a table made by hand: 2', async () => {
      await session.enter([
        [named('进出口', 'Foreign trade'), '2024', '2025'],
        ['郑州', '', ''],
        ['河南', '', ''],
      ]);
      await session.select('B2:D4');
      await tab('fill');
      await press(session.button(fill.fill('4')));
      await session.told(/B2:/u);
      expect((await session.values('D4'))[0]?.[0]).toBe(session.money(9356.73));
      expect(presses).toBeLessThanOrEqual(2);
    });

    it('finds where a number from a newspaper comes from: 1', async () => {
      await seek('527.7亿元', session.amount(527.7));
      await press(row());
      await session.workbench().addin.getByText('527.7億元').first().waitFor();
      expect(presses).toBeLessThanOrEqual(1);
    });

    it('tells what data exist: 1', async () => {
      await press(session.button(home.dataTitle));
      await session.workbench().addin.getByRole('table').waitFor();
      expect(presses).toBeLessThanOrEqual(1);
    });

    it('copies a table with its sources: 2', async () => {
      await session.enter([['=HENAN.TRADE("济源",2025)']]);
      await tab('book');
      await press(session.button(book.copyTable));
      await session.told(book.tableCopied);
      expect(presses).toBeLessThanOrEqual(2);
    });

    it('sets two sources that differ beside each other: 1', async () => {
      await seek('410000 retail-sales 2021', new RegExp(words.status.conflict, 'u'));
      await press(row());
      const { addin } = session.workbench();
      const section = addin.getByRole('region', { name: card.versions.contested });
      await section.waitFor();
      expect(await section.getByRole('listitem').count()).toBe(2);
      expect(presses).toBeLessThanOrEqual(1);
    });
  });
}
