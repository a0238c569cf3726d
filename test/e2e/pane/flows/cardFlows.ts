import { expect, it } from 'vitest';
import type { PaneSession } from '../paneSession.ts';

/** Opens the card of a figure from the list. */
export async function openCard(session: PaneSession, text: string, first: RegExp): Promise<void> {
  await session.seek(text, first);
  const { addin, page } = session.workbench();
  if (session.device === 'keyboard') await page.keyboard.press('Shift+Enter');
  else await addin.getByRole('option').first().click();
  await session.button(session.words.card.back).waitFor();
}

/** Reads the card of a published and of a computed figure, copies its citations, and builds another formula on it. */
export function cardFlows(session: PaneSession): void {
  const { words, language } = session;
  const { card, status, insert } = words;

  it('shows a published figure with its source, and copies its citations', async () => {
    const { addin, page } = session.workbench();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (): Promise<string> =>
      addin.evaluate(async () => navigator.clipboard.readText());
    await openCard(session, 'jy 2025 trade', session.amount(527.7));
    for (const text of ['527.7億元', '大象新闻', status.published]) {
      // One card, looked at piece by piece.
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await addin.getByText(text, { exact: false }).first().waitFor();
    }
    await session.hand().press(session.button(card.copyFull));
    await session.told(card.copied.citation);
    await expect.poll(copied).toMatch(/\[(?:EB\/OL|N\/OL)\]/u);
    await session.hand().press(session.button(card.copyShort));
    await expect.poll(copied).toMatch(/^[^[]+2026-02-13[^[]*$/u);
  });

  it('copies a sentence and the chart as a picture, for another document', async () => {
    const { addin, page } = session.workbench();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCard(session, '410000 trade 2024', session.amount(8202));
    await session.hand().press(session.button(card.copySentence));
    const copied = async (): Promise<string> =>
      addin.evaluate(async () => navigator.clipboard.readText());
    await expect
      .poll(copied)
      .toMatch(
        language === 'zh-CN'
          ? /^2024年，河南省?进出口8,202亿元（.+）。$/u
          : /^In 2024, Henan’s .+ came to CNY 820\.\d+ bn \(.+\)\.$/u,
      );
    await session.hand().press(session.button(card.copyChart));
    await session.told(card.chartTaken.copied);
    const picture = await addin.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (item === undefined) return [0, 0];
      const { width, height } = await createImageBitmap(await item.getType('image/png'));
      return [width, height];
    });
    expect(picture[0]).toBeGreaterThan(400);
    expect(picture[1]).toBeGreaterThan(200);
  });

  it('shows how a computed figure comes from printed ones', async () => {
    const { addin, page } = session.workbench();
    await openCard(session, '洛阳 2021 进出口', session.amount(232.4));
    const tree = addin.getByRole('tree', { name: card.steps });
    await tree.waitFor();
    const leaves = await tree.getByRole('treeitem').count();
    expect(leaves).toBeGreaterThan(1);
    expect(await tree.textContent()).toMatch(/“.+”/u);
    await page.keyboard.press('Escape');
    await addin.getByRole('option').first().waitFor();
  });

  it('shows what differs between sources side by side', async () => {
    const { addin } = session.workbench();
    await openCard(session, '410000 retail-sales 2021', new RegExp(status.conflict, 'u'));
    const section = addin.getByRole('region', { name: card.versions.contested });
    expect(await section.getByRole('listitem').count()).toBe(2);
    const other = section.getByRole('listitem').nth(1);
    expect(await other.textContent()).toMatch(session.amount(24_381.7));
    await session.hand().press(other.getByRole('button', { name: card.useOther }));
    await session.told(insert.written('B2'));
    expect(await session.values('B2')).toEqual([[session.money(24_381.7)]]);
    expect(await session.formula('B2')).toContain('"@2022-09-24"');
    await session.hand().press(session.button(card.back));
  });

  it('builds another formula with its live result', async () => {
    const { addin, page } = session.workbench();
    await openCard(session, '410100 trade 2025', session.amount(6501.8));
    await session.hand().press(session.button(card.change));
    await session.hand().press(addin.getByRole('combobox', { name: card.function }));
    await session.hand().press(addin.getByRole('option', { name: 'HENAN.YOY', exact: true }));
    const period = addin.getByRole('combobox', {
      name: language === 'zh-CN' ? /^时期/u : /^Period/u,
    });
    await session.hand().type(period, '2025H1');
    await page.keyboard.press('Tab');
    await addin.getByText('38.7%', { exact: true }).waitFor();
    await session.hand().press(session.button(card.insertThis));
    await session.told(insert.written('B2'));
    expect(await session.values('B2')).toEqual([[0.387]]);
    expect(await session.text('B2')).toBe('38.7%');
  });
}
