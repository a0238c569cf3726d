import { expect, it } from 'vitest';
import type { PaneSession } from '../paneSession.ts';

/** Fills tables from their headers, and inserts a part of the map of what there is. */
export function fillFlows(session: PaneSession): void {
  const { words, language } = session;
  const { fill, insert, shell } = words;
  const trade = language === 'zh-CN' ? '进出口' : 'trade';

  async function fillSelected(address: string, cells: string): Promise<void> {
    await session.select(address);
    await session.go('fill');
    await session
      .workbench()
      .addin.getByRole('heading', { name: fill.selected(address) })
      .waitFor();
    await session.hand().press(session.button(fill.fill(cells)));
    await session.told(insert.written(address));
  }

  it('fills places by periods in any spelling, gaps shown before and as #N/A', async () => {
    await session.enter([
      [trade, '2024', "'2025年"],
      ['Zhengzhou', '', ''],
      ['焦作', '', ''],
    ]);
    await session.select('B2:D4');
    await session.go('fill');
    const status = session.workbench().addin.getByRole('status');
    await status.filter({ hasText: fill.gaps('1', '#N/A') }).waitFor();
    await fillSelected('B2:D4', '4');
    expect(await session.values('C3:D4')).toEqual([
      [session.money(5565.8), session.money(6501.8)],
      ['#N/A', session.money(232.4)],
    ]);
    expect(await session.formula('D4')).toBe(`=HENAN.TRADE($B4,D$2${session.inUnit(2)})`);
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.values('C3:D4')).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('previews whole columns only, and tells how many are beyond the edge', async () => {
    const { addin } = session.workbench();
    const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];
    await session.enter([
      [trade, ...years],
      ['河南', ...years.map(() => '')],
    ]);
    await session.select('B2:I3');
    await session.go('fill');
    const frame = addin.getByRole('region', { name: fill.previewCaption });
    const numbers = frame.locator('tbody td');
    await expect.poll(async () => numbers.count()).toBe(years.length);
    const cut = async (): Promise<number> => frame.evaluate(cutCells);
    const seen = async (): Promise<number> => frame.locator('tbody td:not([data-cut])').count();
    const beyondNow = async (): Promise<ReturnType<PaneSession['button']>> =>
      session.button(shell.columnsAfter(String(years.length - (await seen()))));
    // Columns are measured anew once the table stands.
    await expect.poll(async () => (await beyondNow()).count()).toBe(1);
    const shown = await seen();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(years.length);
    expect(await cut()).toBe(0);
    await session.hand().press(await beyondNow());
    await expect.poll(async () => numbers.first().getAttribute('data-cut')).toBe('');
    await expect.poll(cut).toBe(0);
    expect(await seen()).toBeGreaterThan(0);
  });

  it('lets computed numbers look so, also when another header makes them computed', async () => {
    const { addin } = session.workbench();
    const looks = async (address: string): Promise<boolean | undefined> => {
      await session.workbench().call('settled');
      return (await session.workbench().call('look', session.at(address))).italic;
    };
    await session.enter([
      [trade, '2021'],
      ['郑州', ''],
      ['洛阳', ''],
    ]);
    await session.select('B2:C4');
    await session.go('fill');
    await expect
      .poll(async () => addin.getByRole('checkbox', { name: fill.statusColumn }).isChecked())
      .toBe(true);
    await session.hand().press(session.button(fill.fill('2')));
    await session.told(insert.written('B2:E5'));
    expect(await session.text('C4')).toMatch(session.amount(232.4));
    await expect.poll(async () => looks('C4')).toBe(true);
    expect(await looks('C3')).toBe(false);
    expect(await session.formula('E4')).toBe('=HENAN.STATUS($B4,"trade",C$2)');
    await session.workbench().call('enter', session.at('C2'), "'2025H2");
    await expect.poll(async () => looks('C3')).toBe(true);
    expect((await session.values('E2:E3')).flat().map(String)).toEqual([
      expect.stringMatching(/^2025H2/u),
      expect.stringMatching(/^computed /u),
    ]);
  });

  it('fills the other way round, and indicators', async () => {
    await session.enter([
      [trade, '郑州', '河南'],
      ['2025', '', ''],
    ]);
    await fillSelected('B2:D3', '2');
    expect(await session.values('C3:D3')).toEqual([
      [session.money(6501.8), session.money(9356.73)],
    ]);
    await session.select('B6');
    await session.workbench().call('enterAll', session.at('B6'), [
      ['2025', '进出口', '出口'],
      ['济源', '', ''],
    ]);
    await fillSelected('B6:D7', '2');
    expect(await session.formula('C7')).toMatch(/^=HENAN\./u);
    expect(await session.values('C7')).toEqual([[session.money(527.7)]]);
  });

  it('fills below a title with what it says, and growth beside its indicator', async () => {
    await session.enter([
      ['2025年外贸', '', '单位:万元'],
      ['', '进出口', '同比(%)'],
      ['郑州', '', ''],
    ]);
    await fillSelected('B2:D4', '2');
    expect(await session.formula('C4')).toBe('=HENAN.FIGURE($B4,C$3,2025,,,,"万元")');
    expect(await session.formula('D4')).toBe('=HENAN.YOY($B4,C$3,2025)');
    expect(await session.values('C4')).toEqual([[65_018_000]]);
    expect(await session.text('D4')).toMatch(/^16\.8\d?%/u);
    // The same with the title above what is selected.
    await session.workbench().call('enterAll', session.at('C4'), [['', '']]);
    await fillSelected('B3:D4', '2');
    expect(await session.values('C4')).toEqual([[65_018_000]]);
  });

  it('says what it read of a block that is no table', async () => {
    await session.enter([
      ['', '2025'],
      ['备注', ''],
    ]);
    await session.select('B2:C3');
    await session.go('fill');
    const { addin } = session.workbench();
    await addin.getByText(fill.noTable).waitFor();
    await addin.getByText(`“备注” ${fill.problems.unknown}`).waitFor();
    await addin.getByText(fill.howTo).waitFor();
  });

  it('lists headers that it does not understand, with what they may mean', async () => {
    await session.enter([
      [trade, '2025'],
      ['济原', ''],
    ]);
    await session.select('B2:C3');
    await session.go('fill');
    const use = fill.use('济原', language === 'zh-CN' ? '济源市' : 'Jiyuan');
    const button = session.workbench().addin.getByRole('button', { name: use });
    await session.hand().press(button);
    await session.told(insert.written('B3'));
    await fillSelected('B2:C3', '1');
    expect(await session.values('C3')).toEqual([[session.money(527.7)]]);
  });

  it('makes a table of a part of the map of coverage', async () => {
    const { addin, page } = session.workbench();
    await session.go('fill');
    const grid = addin.getByRole('grid', { name: fill.coverage });
    await grid.waitFor();
    const last = (await grid.getByRole('columnheader').count()) - 2;
    const places = await grid.getByRole('rowheader').allTextContents();
    const row = places.findIndex((place) => /^(?:河南|Henan)/u.test(place));
    if (session.device === 'mouse') {
      await grid.locator(`[data-spot="${row} ${last - 1}"]`).hover();
      await page.mouse.down();
      await grid.locator(`[data-spot="${row + 1} ${last}"]`).hover();
      await page.mouse.up();
      await session.hand().press(session.button(fill.insertBlock('2', '2')));
    } else {
      const start = grid.locator('td[tabindex="0"]');
      const [from = 0] = ((await start.getAttribute('data-spot')) ?? '').split(' ').map(Number);
      await session.hand().reach(start);
      for (let down = from; down < row; down += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        await page.keyboard.press('ArrowDown');
      }
      const cell = grid.locator(`[data-spot="${row} ${last}"]`);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Escape');
      // The Escape gave up the choice, and the focus is still here.
      expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Enter');
    }
    await session.told(insert.written('B2:D4'));
    const rows = await session.values('B2:D4');
    expect(rows[0]?.slice(1)).toEqual(['2024', '2025']);
    expect(rows[1]?.slice(1)).toEqual([session.money(8202), session.money(9356.73)]);
    expect(await session.formula('C3')).toBe(`=HENAN.TRADE($B3,C$2${session.inUnit(2)})`);
  });
}

/** How many cells show a part of themselves only, at either edge of what scrolls. */
function cutCells(frame: Element): number {
  const edges = frame.getBoundingClientRect();
  const fixed = frame.querySelector('tbody th')?.getBoundingClientRect().right ?? edges.left;
  const cells = [...frame.querySelectorAll('tbody td:not([data-cut])')];
  return cells.filter((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return left < fixed - 1 || right > edges.right + 1;
  }).length;
}
