import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBox, listed, renderPane, seek, type RenderedPane } from '../support/renderPane.tsx';

async function openCard(text: string, title: string): Promise<RenderedPane> {
  const pane = renderPane();
  await seek(pane.user, text);
  await waitFor(() => {
    expect(listed()[0]).toContain(title);
  });
  await pane.user.keyboard('{Shift>}{Enter}{/Shift}');
  await screen.findByRole('button', { name: '返回列表' });
  return pane;
}

describe('FigureScreen', () => {
  it('shows value, unit, period, status and the source as printed', async () => {
    await openCard('jy 2025 进出口', '济源市进出口');
    for (const text of ['527.7', '亿元', '2025年', '公布', '大象新闻', '2026年2月13日']) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    }
    expect(screen.getByText('527.7億元')).toBeDefined();
    expect(screen.getByText('第 16 行')).toBeDefined();
    expect(screen.getByText('误差范围 527.65–527.75亿元')).toBeDefined();
  });

  it('inserts the formula or the bare value', async () => {
    const { user, workbook } = await openCard('jy 2025 进出口', '济源市进出口');
    await user.click(screen.getByRole('button', { name: '插入数值' }));
    await screen.findByText('已写入 A1');
    expect(workbook.formula('模型!A1')).toBe(527.7);
    workbook.mark('模型!B1');
    await user.click(screen.getByRole('button', { name: '插入公式' }));
    await screen.findByText('已写入 B1');
    expect(workbook.formula('模型!B1')).toBe('=HENAN.TRADE("济源",2025)');
  });

  it('copies citations', async () => {
    const { user, copied } = await openCard('jy 2025 进出口', '济源市进出口');
    await user.click(screen.getByRole('button', { name: '复制来源' }));
    await user.click(screen.getByRole('button', { name: '复制 GB/T 7714 引文' }));
    expect(copied[0]).toBe('大象新闻（2026-02-13）');
    expect(copied[1]).toContain('[EB/OL]');
  });

  it('opens the document through the host', async () => {
    const { user, opened } = await openCard('jy 2025 进出口', '济源市进出口');
    const link = screen.getByRole('link', { name: '打开所读页面并定位' });
    expect(link.getAttribute('rel')).toContain('noopener');
    await user.click(link);
    expect(opened).toEqual([link.getAttribute('href')]);
  });

  it('leads a computed figure back to printed ones as a tree', async () => {
    await openCard('洛阳 2025 进出口 测算', '洛阳市进出口');
    expect(await screen.findByRole('tree', { name: '计算过程' })).toBeDefined();
    const leaves = screen.getAllByRole('treeitem').map(({ textContent }) => textContent);
    expect(leaves.some((text) => text.includes('527.7'))).toBe(true);
    expect(leaves.some((text) => text.includes('223.4'))).toBe(true);
  });

  it('sets conflicting sources side by side', async () => {
    await openCard('开封 2023 一般公共预算收入', '开封市一般公共预算收入');
    expect(screen.getByRole('heading', { name: '来源不一致' })).toBeDefined();
    const region = screen.getByRole('region', { name: '来源不一致' });
    expect(region.textContent).toContain('153.86亿元');
    expect(region.textContent).toContain('152.31亿元');
  });

  it('shows what a series will write before it writes it', async () => {
    const { user, workbook } = await openCard('河南 2024 进出口', '河南省进出口');
    await user.click(screen.getByRole('button', { name: '更多插入方式' }));
    await user.click(await screen.findByRole('menuitem', { name: /^序列/u }));
    const write = await screen.findByRole('button', { name: /^写入 A1:B\d+$/u });
    expect(screen.getByRole('table', { name: /^将写入 A1:B/u }).textContent).toContain('4,600.2');
    expect(screen.getByTitle('=HENAN.TRADE("河南",$A2)').textContent).toBe('4,600.2');
    await user.click(write);
    await screen.findByText(/^已写入 A1:B/u);
    expect(workbook.value('模型!A1')).toBe('时期');
  });

  it('goes back to the list with Escape', async () => {
    const { user } = await openCard('jy 2025 进出口', '济源市进出口');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: '返回列表' })).toBeNull();
    await waitFor(() => {
      expect(document.activeElement).toBe(findBox());
    });
  });
});
