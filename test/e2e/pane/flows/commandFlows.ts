import { expect, it } from 'vitest';
import { sourcesSheetName } from '../../../../src/app/workbook/sourcesBlock.ts';
import type { PaneSession } from '../paneSession.ts';

/** The commands outside the pane: by the ribbon and the context menu, and by keys. */
export function commandFlows(session: PaneSession): void {
  const { words, language } = session;
  const sheet = sourcesSheetName[language];
  const labels = {
    'zh-CN': { menu: '豫数', refresh: '刷新', sources: '来源表', cell: '查看来源' },
    'en-US': {
      menu: 'Henan Figures',
      refresh: 'Refresh',
      sources: 'Sources',
      cell: 'Explain cell',
    },
  }[language];
  const keys = { refresh: 'R', sources: 'S', cell: 'E' };

  /** Gives a command from the ribbon, or by its shortcut while the focus is in the sheet. */
  async function command(name: keyof typeof keys): Promise<void> {
    const { page } = session.workbench();
    if (session.device === 'mouse') {
      await page.getByRole('navigation').getByRole('button', { name: labels[name] }).click();
      return;
    }
    await page.getByRole('region', { name: /.+/u }).first().focus();
    await page.keyboard.press(`Control+Shift+Alt+${keys[name]}`);
  }

  it('explains the selected cell', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)']]);
    await command('cell');
    await session.workbench().addin.getByRole('article').waitFor();
  });

  it('refreshes', async () => {
    await session.enter([['=HENAN.TRADE("济源",1999)']]);
    await command('refresh');
    await session.workbench().addin.getByText(words.book.failures, { exact: true }).waitFor();
  });

  it('writes the sheet of sources', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)']]);
    await command('sources');
    await session.told(/A1:J/u);
    expect(await session.workbench().call('sheets')).toContain(sheet);
  });

  it('has the same in the context menu of a cell', async () => {
    const { addin } = session.workbench();
    await session.enter([['=HENAN.TRADE("济源",2025)']]);
    await (session.device === 'mouse' ? menuByMouse() : menuByKeys());
    await addin.getByRole('tab', { name: words.shell.screens.cell, selected: true }).waitFor();
  });

  async function menuByMouse(): Promise<void> {
    const { page } = session.workbench();
    const box = await page.locator('.cells canvas').first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 60, { button: 'right' });
    await page.getByText(labels.menu, { exact: true }).last().hover();
    await page.getByText(labels.cell, { exact: true }).last().click();
  }

  async function menuByKeys(): Promise<void> {
    const { page } = session.workbench();
    const reach = async (key: string, label: string): Promise<void> =>
      expect
        .poll(async () => {
          const focused = await page.evaluate('document.activeElement?.textContent');
          if (focused !== label) await page.keyboard.press(key);
          return focused;
        })
        .toBe(label);
    await page.getByRole('region', { name: /.+/u }).first().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByText(labels.menu, { exact: true }).last().waitFor();
    await reach('ArrowUp', labels.menu);
    await page.keyboard.press('ArrowRight');
    await page.getByText(labels.cell, { exact: true }).last().waitFor();
    await reach('ArrowDown', labels.cell);
    await page.keyboard.press('Enter');
  }
}
