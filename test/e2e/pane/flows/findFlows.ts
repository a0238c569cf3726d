import { expect, it } from 'vitest';
import type { PaneSession } from '../paneSession.ts';

/** Finds figures in every way that the box understands, narrows and sorts them, and inserts one with a key or a press. */
export function findFlows(session: PaneSession): void {
  const { words, language } = session;
  const { find, insert, shell } = words;
  const jiyuan = language === 'zh-CN' ? '济源' : 'Jiyuan';
  const options = (): Promise<string[]> =>
    session.workbench().addin.getByRole('option').allTextContents();
  const count = async (): Promise<number> => {
    const { addin } = session.workbench();
    const [text = ''] = await addin.getByRole('status').allTextContents();
    return Number(/[\d,]+/u.exec(text)?.[0].replaceAll(',', ''));
  };

  it.each(['济源 2025 进出口', '濟源 2025', 'jiyuan 2025 trade', 'jy 2025', 'Jiyuan 2025'])(
    'finds a figure by %s',
    async (text) => {
      await session.seek(text, new RegExp(`^${jiyuan}.*${session.amount(527.7).source}`, 'u'));
    },
  );

  it('finds figures by source, and by a typed number whatever its unit', async () => {
    await session.seek('大象新闻 济源', new RegExp(`^${jiyuan}`, 'u'));
    await session.seek('5277000 万元', session.amount(527.7));
    await session.seek(language === 'zh-CN' ? '223.4' : 'CNY 22.34 bn', session.amount(223.4));
  });

  it('narrows by chips, and widens again', async () => {
    const { addin } = session.workbench();
    await session.seek('2025年', /2025/u);
    await expect.poll(count).toBeGreaterThan(100);
    const all = await count();
    await session.hand().press(session.button(find.narrow(find.facets.status)));
    const name = new RegExp(`^${words.status.computed}`, 'u');
    await session.hand().press(addin.getByRole('menuitemradio', { name }));
    await expect.poll(count).toBeLessThan(all);
    for (const option of await options()) expect(option).toContain(words.status.computed);
    await session
      .hand()
      .press(session.button(find.remove(find.facets.status, words.status.computed)));
    await expect.poll(count).toBe(all);
  });

  it('sorts by value', async () => {
    const { addin } = session.workbench();
    await session.seek('410000 trade', /^(?:河南|Henan)/u);
    await session.hand().press(session.button(find.sortedBy(find.sorts.relevance)));
    await session
      .hand()
      .press(addin.getByRole('menuitemradio', { name: find.sorts.value, exact: true }));
    await expect.poll(async () => (await options())[0]).toMatch(session.amount(9356.73));
    await session.hand().press(session.button(find.sortedBy(find.sorts.value)));
    await session
      .hand()
      .press(addin.getByRole('menuitemradio', { name: find.sorts.relevance, exact: true }));
  });

  it('says what exists near a question without an answer', async () => {
    const { addin } = session.workbench();
    await session.hand().type(addin.getByRole('combobox', { name: find.box }), '济源 进出口 1990');
    await addin.getByText(find.nearby).waitFor();
    await session.hand().press(addin.getByRole('button', { name: /[(（]\d+[)）]$/u }).first());
    await addin.getByRole('option').first().waitFor();
    expect((await options()).join(' ')).toContain(jiyuan);
  });

  it('inserts what was found, says where, and takes it back', async () => {
    const { addin, page } = session.workbench();
    await session.seek(
      'jy 2025 trade',
      new RegExp(`^${jiyuan}.*${session.amount(527.7).source}`, 'u'),
    );
    if (session.device === 'keyboard') await page.keyboard.press('Enter');
    else {
      await addin.getByRole('option').first().click();
      await session.button(insert.formula).click();
    }
    await session.told(insert.written('B2'));
    expect(await session.values('B2')).toEqual([[session.money(527.7)]]);
    expect(await session.formula('B2')).toBe(`=HENAN.TRADE("${jiyuan}",2025${session.inUnit(2)})`);
    expect(await session.text('B2')).toBe(String(session.money(527.7)));
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.values('B2')).toEqual([[null]]);
  });
}
