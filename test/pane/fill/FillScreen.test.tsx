import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { renderPane, type RenderedPane } from '../support/renderPane.tsx';
import { wholeText } from '../support/wholeText.ts';

/** 郑州 and 济源 by 2024 and 2025, with a corner. */
function table(corner: string, places: readonly string[] = ['郑州', '济源']) {
  return (book: MemoryWorkbook): void => {
    book.put('模型!A1', corner);
    book.put('模型!B1', 2024);
    book.put('模型!C1', 2025);
    for (const [index, place] of places.entries()) book.put(`模型!A${index + 2}`, place);
    book.mark('模型!A1:C3');
  };
}

async function openFill(prepare: (book: MemoryWorkbook) => void): Promise<RenderedPane> {
  const pane = renderPane({ prepare });
  await pane.user.click(screen.getByRole('tab', { name: '填表' }));
  await screen.findByRole('heading', { name: '选中 A1:C3' });
  return pane;
}

describe('FillScreen', () => {
  it('shows what will stand where, gaps with their reason, and fills with formulas of the headers', async () => {
    const { user, workbook } = await openFill(table('进出口'));
    const preview = within(screen.getByRole('table', { name: '填入后的表' }));
    expect(preview.getByRole('row', { name: /^济源市 .*#N\/A.* 527.7$/u })).toBeDefined();
    expect(screen.getByText('单位：亿元')).toBeDefined();
    expect(screen.getByText(wholeText(/^#N\/A 济源进出口无2024年?数/u))).toBeDefined();
    await user.click(screen.getByRole('button', { name: '填入 4 个公式' }));
    await screen.findByText('已写入 A1:C3');
    expect(workbook.formula('模型!C3')).toBe('=HENAN.TRADE($A3,C$1)');
    expect(workbook.value('模型!A3')).toBe('济源');
  });

  it('leaves cells alone of which the unit counts something else, with the reason', async () => {
    await openFill(table('进出口(亿美元)'));
    const left = within(screen.getByRole('list', { name: '不填的格' }));
    expect(left.getByText(wholeText(/^C1 “2025” 单位“亿美元”不适用/u))).toBeDefined();
    expect(screen.getByText(wholeText(/^#N\/A 济源进出口无2024年?数/u))).toBeDefined();
    expect(screen.getByRole('button', { name: '填入 1 个公式' })).toBeDefined();
  });

  it('does not take what was chosen for one table to the next', async () => {
    const { user, workbook, select } = await openFill(table(''));
    const [indicator] = screen.getAllByRole('combobox', { name: /^指标/u });
    if (indicator !== undefined) await user.click(indicator);
    await user.click(await screen.findByRole('option', { name: '出口' }));
    workbook.put('模型!E1', '进出口');
    workbook.put('模型!F1', 2025);
    workbook.put('模型!E2', '济源');
    select('模型!E1:F2');
    await screen.findByRole('heading', { name: '选中 E1:F2' });
    await user.click(await screen.findByRole('button', { name: '填入 1 个公式' }));
    await screen.findByText('已写入 E1:F2');
    expect(workbook.formula('模型!F2')).toBe('=HENAN.TRADE($E2,F$1)');
  });

  it('takes indicator and unit from the title above the selection', async () => {
    const pane = renderPane({
      prepare: (book) => {
        book.put('模型!B2', '2025年各市出口');
        book.put('模型!C3', '单位:万元');
        book.put('模型!C4', 2025);
        book.put('模型!B5', '许昌');
        book.mark('模型!B4:C5');
      },
    });
    await pane.user.click(screen.getByRole('tab', { name: '填表' }));
    await pane.user.click(await screen.findByRole('button', { name: '填入 1 个公式' }));
    await screen.findByText('已写入 B4:C5');
    expect(pane.workbook.formula('模型!C5')).toBe('=HENAN.TRADE($B5,C$4,"出口",,"万元")');
  });

  it('asks about a title that it does not understand whole, and fills nothing before', async () => {
    const { user, workbook } = await openFill(table('服务进出口总额'));
    expect(screen.getByText('标题或表角写“服务进出口总额”，其中“服务”未识别。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '填入 0 个公式' }));
    expect(workbook.formula('模型!C3')).toBe('');
    await user.click(screen.getByRole('button', { name: '仍按“进出口 · 亿元”填' }));
    await user.click(await screen.findByRole('button', { name: '填入 4 个公式' }));
    await screen.findByText('已写入 A1:C3');
    expect(workbook.formula('模型!C3')).toBe('=HENAN.TRADE($A3,C$1)');
  });

  it('writes the latest period of several places into one cell beside the table', async () => {
    const { user, workbook } = await openFill((book) => {
      table('进出口')(book);
      book.put('模型!C1', '最新');
    });
    expect(screen.getByText(/^“最新”即 2025（E2）/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '填入 4 个公式' }));
    await screen.findByText(/^已写入/u);
    expect(workbook.value('模型!E1')).toBe('“最新”取');
    expect(workbook.value('模型!E2')).toBe(2025);
    expect(workbook.formula('模型!C3')).toBe('=HENAN.TRADE($A3,$E$2)');
    expect(workbook.value('模型!C1')).toBe('最新');
  });

  it('says what it read of a block that is no table', async () => {
    await openFill((book) => {
      book.put('模型!B1', 2025);
      book.put('模型!C1', '进出口/GDP');
      book.put('模型!A2', '备注');
      book.mark('模型!A1:C3');
    });
    expect(screen.getByText(/^这一块还不能填/u)).toBeDefined();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items.slice(0, 3)).toEqual([
      '“2025” 识别为时期：2025年',
      '“进出口/GDP” 写了不止一个指标',
      '“备注” 未识别',
    ]);
    expect(screen.getByText(/^在表里选中一块/u)).toBeDefined();
  });

  it('asks for the indicator where nothing names it', async () => {
    const { user } = await openFill(table(''));
    expect(screen.getByText(/^还没有可填的格/u)).toBeDefined();
    const [indicator] = screen.getAllByRole('combobox', { name: /^指标/u });
    if (indicator !== undefined) await user.click(indicator);
    await user.click(await screen.findByRole('option', { name: '进出口' }));
    expect(await screen.findByRole('button', { name: '填入 4 个公式' })).toBeDefined();
  });

  it('lists headers that it does not understand and corrects them', async () => {
    const { user, workbook } = await openFill(table('进出口', ['郑州', '济原']));
    await user.click(screen.getByRole('button', { name: '把“济原”改为“济源市”' }));
    await screen.findByText('已写入 A3');
    expect(workbook.value('模型!A3')).toBe('济源市');
    expect(await screen.findByRole('button', { name: '填入 4 个公式' })).toBeDefined();
  });

  it('turns a block of the coverage, chosen by keys, into a table', async () => {
    const { user, workbook } = renderPane();
    await user.click(screen.getByRole('tab', { name: '填表' }));
    const grid = await screen.findByRole('grid', { name: '数据一览' });
    grid.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowLeft}{/Shift}');
    expect(grid.querySelectorAll('td[aria-selected="true"]')).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: '插入 2×2 表格' }));
    await screen.findByText('已写入 A1:C3');
    expect(workbook.formula('模型!C3')).toMatch(/^=HENAN\.TRADE\(\$A3,C\$1/u);
  });
});
