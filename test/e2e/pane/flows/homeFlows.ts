import { expect, it } from 'vitest';
import type { PaneSession } from '../paneSession.ts';

/** Looks at the map, a place and an indicator before anything is typed, and inserts what is seen. */
export function homeFlows(session: PaneSession): void {
  const { words, language } = session;
  const { home, insert, card } = words;
  const jiyuan = language === 'zh-CN' ? '济源' : 'Jiyuan';

  const look = async (): Promise<void> => {
    const { addin } = session.workbench();
    await session.hand().type(addin.getByRole('combobox', { name: words.find.box }), '');
    await addin.getByRole('grid').waitFor();
  };

  it('opens a place from the map, and inserts the whole of it with one press', async () => {
    const { addin, page } = session.workbench();
    await look();
    const tile = addin.getByRole('gridcell', { name: new RegExp(`^${jiyuan}`, 'u') });
    if (session.device === 'mouse') await tile.click();
    else {
      await addin.getByRole('gridcell').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      expect(await tile.evaluate((cell) => cell === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    }
    await addin.getByRole('heading', { name: jiyuan }).waitFor();
    await session.hand().press(session.button(`＋${home.chips.growth}`));
    await session.hand().press(session.button(/B2:F\d+$/u));
    await session.told(/B2:F\d+/u);
    expect((await session.values('B2'))[0]?.[0]).toBe(jiyuan);
    expect(await session.formula('D3')).toBe(`=HENAN.FIGURE($B$2,$B3,$C3${session.inUnit(3)})`);
    expect((await session.values('D3'))[0]?.[0]).toBe(session.money(527.7));
    await session.hand().press(session.button(card.back));
    await addin.getByRole('grid').waitFor();
  });

  it('shows what will be written, then ranks all places in a table', async () => {
    const { addin } = session.workbench();
    await look();
    await session.hand().press(session.button(home.ranking));
    await session.hand().press(session.button(home.preview));
    const preview = addin.getByRole('table', { name: insert.previewCaption('B2:C20') });
    await preview.waitFor();
    expect(await preview.textContent()).toMatch(session.amount(6501.8));
    await session.hand().press(session.button(home.writeTable('B2:C20')));
    await session.told(insert.written('B2:C20'));
    const [first] = await session.values('C3:C5');
    expect(first).toEqual([session.money(6501.8)]);
    await session.hand().press(session.button(card.back));
  });

  it('tells what data exist, and leads to them', async () => {
    const { addin } = session.workbench();
    await look();
    await session.hand().press(session.button(home.dataTitle));
    const table = addin.getByRole('table');
    await table.waitFor();
    await session.hand().press(table.getByRole('button').first());
    await addin.getByRole('option').first().waitFor();
  });
}
