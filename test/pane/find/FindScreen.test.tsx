import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findBox, listed, renderPane, seek } from '../support/renderPane.tsx';

describe('FindScreen', () => {
  it('has the cursor in the box at the start', () => {
    renderPane();
    expect(document.activeElement).toBe(findBox());
  });

  it.each([
    ['jy 2025 进出口', '济源市进出口', '527.7'],
    ['濟源 进出口', '济源市进出口', '527.7'],
    ['Jiyuan trade 2025', '济源市进出口', '527.7'],
    ['5277000 万元', '济源市进出口', '527.7'],
    ['223.4', '济源市进出口比洛阳市多', '223.4'],
  ])('%s finds %s', async (text, title, value) => {
    const { user } = renderPane();
    await seek(user, text);
    await waitFor(() => {
      expect(listed()[0]).toContain(title);
    });
    expect(listed()[0]).toContain(value);
  });

  it('inserts the first figure with Enter, says where, and takes it back', async () => {
    const { user, workbook } = renderPane();
    workbook.mark('模型!B2');
    await seek(user, 'jy 2025 进出口');
    await waitFor(() => {
      expect(listed()[0]).toContain('济源市进出口');
    });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('已写入 B2')).toBeDefined();
    expect(workbook.value('模型!B2')).toBe(527.7);
    expect(workbook.formula('模型!B2')).toBe('=HENAN.TRADE("济源",2025)');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(workbook.value('模型!B2')).toBe('');
  });

  it('inserts what stands in the box, however quickly Enter follows', async () => {
    const { user, workbook } = renderPane();
    await user.click(findBox());
    await user.paste('jy 2025 进出口');
    await user.keyboard('{Enter}');
    await screen.findByText('已写入 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
  });

  it('asks before it overwrites', async () => {
    const { user, workbook } = renderPane({ prepare: (book) => book.put('模型!A1', '旧值') });
    await seek(user, 'jy 2025 进出口');
    await waitFor(() => {
      expect(listed()[0]).toContain('济源市进出口');
    });
    await user.keyboard('{Enter}');
    const overwrite = await screen.findByRole('button', { name: '覆盖' });
    expect(workbook.value('模型!A1')).toBe('旧值');
    await user.click(overwrite);
    await screen.findByText('已写入 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
  });

  it('moves with the arrow keys and opens the card with Shift+Enter', async () => {
    const { user } = renderPane();
    await seek(user, 'jy');
    await waitFor(() => {
      expect(listed()[0]).toContain('济源');
    });
    await user.keyboard('{ArrowDown}');
    const [, second] = screen.getAllByRole('option');
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(findBox().getAttribute('aria-activedescendant')).toBe(second?.id);
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await screen.findByRole('button', { name: '返回列表' })).toBeDefined();
  });

  it('narrows by a chip, and widens when the chip is taken away', async () => {
    const { user } = renderPane();
    await seek(user, '2025');
    const all = (await screen.findByText(/个数字$/u)).textContent;
    await user.click(screen.getByRole('button', { name: '按地区筛选' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /济源市/u }));
    await waitFor(() => {
      expect(listed().every((text) => text.includes('济源'))).toBe(true);
    });
    await user.click(screen.getByRole('button', { name: '去掉条件：地区 济源市' }));
    await screen.findByText(all);
  });

  it('sorts by value', async () => {
    const { user } = renderPane();
    await seek(user, '济源 进出口');
    await user.click(screen.getByRole('button', { name: '排序：相关度' }));
    await user.click(await screen.findByRole('menuitemradio', { name: '数值' }));
    expect(await screen.findByRole('button', { name: '排序：数值' })).toBeDefined();
  });

  it('says what exists nearby when nothing is found', async () => {
    const { user } = renderPane();
    await seek(user, '济原');
    expect(await screen.findByText('没有找到“济原”')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: /^济源市/u }));
    await waitFor(() => {
      expect(listed()[0]).toContain('济源');
    });
  });

  it('says why a span of months is no period, rather than finding its first', async () => {
    const { user } = renderPane();
    await seek(user, '济源 2021.5-12');
    expect(await screen.findByText(/“2021\.5-12”（period）是2021年5–12月/u)).toBeDefined();
  });

  it('speaks English', async () => {
    const { user } = renderPane({ language: 'en-US' });
    await seek(user, 'Jiyuan trade 2025');
    await waitFor(() => {
      expect(listed()[0]).toContain('Jiyuan: Foreign trade');
    });
    expect(listed()[0]).toContain('CNY');
    expect(screen.getByRole('tab', { name: 'Find', selected: true })).toBeDefined();
  });
});
