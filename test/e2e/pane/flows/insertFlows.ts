import { expect, it } from 'vitest';
import { insertionWords } from '../../../../src/app/insertion/insertionWords.ts';
import type { InsertionKind } from '../../../../src/app/insertion/planInsertion.ts';
import type { PaneSession } from '../paneSession.ts';
import { openCard } from './cardFlows.ts';

/** Inserts a figure in each way from its card, sees before what will be written, and takes it back. */
export function insertFlows(session: PaneSession): void {
  const { words, language } = session;
  const { insert, shell } = words;
  const henan = language === 'zh-CN' ? '河南' : 'Henan';

  /** Chooses a way to insert on the card of Henan's trade in 2024; its preview is there then. */
  async function choose(kind: InsertionKind): Promise<void> {
    const { addin } = session.workbench();
    await openCard(session, '410000 trade 2024', session.amount(8202));
    await session.hand().press(session.button(insert.more));
    const name = new RegExp(`^${insert.kinds[kind]}`, 'u');
    await session.hand().press(addin.getByRole('menuitem', { name }).first());
    await addin.getByRole('table', { name: /B2/u }).waitFor();
  }

  /** Writes what the preview shows, and answers with where. */
  async function write(): Promise<string> {
    const { addin } = session.workbench();
    const button = addin.getByRole('button', { name: /B2/u }).last();
    const address = /B2(?::[A-Z]+\d+)?/u.exec((await button.textContent()) ?? '')?.[0] ?? '';
    await session.hand().press(button);
    await session.told(insert.written(address));
    return address;
  }

  async function takeBack(address: string): Promise<void> {
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    const rows = await session.values(address);
    expect(rows.flat().filter((value) => value !== null)).toEqual([]);
  }

  it('writes the value alone', async () => {
    await openCard(session, '410000 trade 2024', session.amount(8202));
    await session.hand().press(session.button(insert.value));
    await session.told(insert.written('B2'));
    expect([await session.values('B2'), await session.formula('B2')]).toEqual([
      [[session.money(8202)]],
      '',
    ]);
    await takeBack('B2');
  });

  it('writes a labelled row', async () => {
    await choose('row');
    const address = await write();
    const [label, period, value, , source] = (await session.values(address))[0] ?? [];
    expect([period, value]).toEqual([2024, session.money(8202)]);
    expect(String(label)).toContain(henan);
    expect(String(source)).toMatch(/2025-02-26/u);
    await takeBack(address);
  });

  it('writes a series of separate formulas', async () => {
    await choose('series');
    const address = await write();
    expect(await session.formula('C3')).toBe(`=HENAN.TRADE("${henan}",$B3${session.inUnit(2)})`);
    expect(await session.text('C3')).toMatch(/^\d,\d{3}|^\d{3}\.\d/u);
    await takeBack(address);
  });

  it('spills a series from one formula, each value in its format', async () => {
    await choose('spill');
    const address = await write();
    expect(await session.formula('B3')).toMatch(/^=HENAN\.TIMESERIES\(/u);
    const rows = await session.values(address);
    expect(rows.at(-1)).toEqual([2025, session.money(9356.73)]);
    expect(await session.text(`C${rows.length + 1}`)).toBe(
      session.money(9356.73).toLocaleString('en-US', { maximumFractionDigits: 3 }),
    );
    await takeBack(address);
  });

  it('makes an Excel table whose formulas refer to its headers', async () => {
    await choose('table');
    const address = await write();
    expect(await session.formula('C3')).toBe(`=HENAN.TRADE(C$2,$B3${session.inUnit(2)})`);
    const rows = await session.values(address);
    expect(rows[0]?.[1]).toBe(henan);
    expect(rows.slice(1).every(([, value]) => typeof value === 'number')).toBe(true);
    await takeBack(address);
  });

  it('writes a series and draws it', async () => {
    const { page, addin } = session.workbench();
    await choose('chart');
    const growth = `＋${words.home.chips.growth}`;
    await session.hand().press(addin.getByRole('button', { name: growth }).last());
    const title = insertionWords[language].withGrowth('').trim();
    await addin.getByRole('img', { name: title }).last().waitFor();
    const address = await write();
    const drawn = page.locator('.chart svg').first();
    await drawn.waitFor();
    expect(await drawn.getAttribute('aria-label')).toContain(title);
    expect(await drawn.locator('polyline').count()).toBeGreaterThan(0);
    await takeBack(address);
    await page.locator('.chart svg').first().waitFor({ state: 'detached' });
  });

  it('asks before it overwrites, and leaves what stood there until then', async () => {
    await session.enter([['旧']]);
    await openCard(session, '410000 trade 2024', session.amount(8202));
    await session.hand().press(session.button(insert.formula));
    await session.button(insert.overwrite).waitFor();
    expect(await session.values('B2')).toEqual([['旧']]);
    await session.hand().press(session.button(insert.overwrite));
    await session.told(insert.written('B2'));
    expect(await session.values('B2')).toEqual([[session.money(8202)]]);
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.values('B2')).toEqual([['旧']]);
  });

  it('marks what is computed in its number format', async () => {
    await openCard(session, '洛阳 2021 进出口', session.amount(232.4));
    await session.hand().press(session.button(insert.formula));
    await session.told(insert.written('B2'));
    const mark = language === 'zh-CN' ? '测算' : 'computed';
    expect(await session.text('B2')).toMatch(
      new RegExp(`^${session.amount(232.4).source}\\d* ${mark}$`, 'u'),
    );
  });
}
