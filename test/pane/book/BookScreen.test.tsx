import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done, refused } from '../../../src/app/ports/outcome.ts';
import { renderPane } from '../support/renderPane.tsx';

describe('BookScreen', () => {
  it('reports what answered, changed and failed, with the way to each cell', async () => {
    const { user, workbook, commands } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=HENAN.TRADE("济源",2025)');
        book.put('模型!A2', '=HENAN.TRADE("济原",2025)');
      },
    });
    commands.send({ kind: 'refresh' });
    expect(await screen.findByText('1 个有数据 · 0 个有变化 · 1 个无数据')).toBeDefined();
    expect(screen.getByText(/没有“济原”/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '转到 模型!A2' }));
    const selected = await workbook.selection();
    expect(selected.ok && selected.value.address).toBe('A2');
  });

  it('says up to when the data go', async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    expect(await screen.findByText(/^数据最新至 20\d\d年/u)).toBeDefined();
  });

  it('refreshes what was chosen, and tells what was changed meanwhile or is protected', async () => {
    const cell = { sheet: '模型', address: 'A1' };
    const seen: string[] = [];
    const { user } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=HENAN.TRADE("济源",2025)');
        book.put('附表!A1', '=HENAN.TRADE("济源",2025)');
        const { recalculate } = book;
        Object.assign(book, {
          recalculate: async (...given: Parameters<typeof recalculate>) => {
            seen.push(...given[0].map(({ sheet, address }) => `${sheet}!${address}`));
            const outcome = await recalculate(...given);
            const left = [{ ...cell, reason: 'protected' }];
            return outcome.ok ? done({ ...outcome.value, kept: [cell], left }) : outcome;
          },
        });
      },
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('radio', { name: '本工作表' }));
    await user.click(screen.getByRole('button', { name: '刷新公式' }));
    await screen.findByText(/1 个期间有改动 · 1 个未能更新/u);
    expect(seen).toEqual(['模型!A1']);
    expect(screen.getByText(/^模型 · 工作表受保护/u)).toBeDefined();
  });

  it('says so when there is nothing to refresh', async () => {
    const { user } = renderPane();
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '刷新公式' }));
    expect(await screen.findByText('这一范围还没有本加载项的公式。')).toBeDefined();
  });

  it('writes the sheet of sources and the line below a table', async () => {
    const { user, workbook } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济源",2025)'),
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '写入“来源”工作表' }));
    await screen.findByText(/^已写入 来源!A1:/u);
    expect(workbook.sheets()).toContain('来源');
    await user.click(screen.getByRole('button', { name: '表下注资料来源' }));
    await screen.findByText('已写入 A2');
    expect(workbook.value('模型!A2')).toBe('资料来源：大象新闻（2026-02-13）');
  });

  it('puts footnote marks into number formats and takes them away', async () => {
    const { user, workbook } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济源",2025)'),
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '加脚注标记' }));
    await screen.findByText('已更新 1 个单元格的标记');
    expect(workbook.numberFormat('模型!A1')).toContain('[1]');
    await user.click(screen.getByRole('button', { name: '去掉标记' }));
    await screen.findByText('已更新 1 个单元格的标记');
    expect(workbook.numberFormat('模型!A1')).not.toContain('[1]');
  });

  it('copies the selected table with its sources, and keeps to the scope that is shown', async () => {
    const { user, select, rich } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '济源');
        book.put('模型!B1', '=HENAN.TRADE("济源",2025)');
        book.put('模型!B2', '=HENAN.TRADE("郑州",2025)');
      },
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    expect(await screen.findByRole('radio', { name: '整个工作簿', checked: true })).toBeDefined();
    act(() => select('模型!A1:B1'));
    expect(await screen.findByRole('radio', { name: '选区 A1:B1', checked: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '复制表格和来源' }));
    await screen.findByText('已复制表格和来源，可粘贴到文档');
    expect(rich[0]?.text).toMatch(/^济源\t527\.7\[1\]\n资料来源：大象新闻/u);
    expect(rich[0]?.html).toContain('<table');
  });

  it('copies what is selected where the host has not told of the selection yet', async () => {
    const { user, workbook, rich } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '济源');
        book.put('模型!B1', '=HENAN.TRADE("济源",2025)');
        book.put('模型!B2', '=HENAN.TRADE("郑州",2025)');
      },
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await screen.findByRole('radio', { name: '整个工作簿', checked: true });
    await workbook.select({ sheet: '模型', address: 'A1:B1' });
    await user.click(screen.getByRole('button', { name: '复制表格和来源' }));
    await screen.findByText('已复制表格和来源，可粘贴到文档');
    expect(rich[0]?.text).toMatch(/^济源\t527\.7\[1\]\n资料来源：大象新闻/u);
  });

  it('has what was refused ready for another press', async () => {
    let presses = 0;
    const { user } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济源",2025)'),
      copyRich: async (content) => {
        await content;
        presses += 1;
        return presses === 1 ? refused({ code: 'clipboard-refused' }) : done(undefined);
      },
    });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '复制表格和来源' }));
    await user.click(await screen.findByRole('button', { name: '再按一次，复制' }));
    await screen.findByText('已复制表格和来源，可粘贴到文档');
  });
});
