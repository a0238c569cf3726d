import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done } from '../../../src/app/ports/outcome.ts';
import { renderPane, type RenderedPane } from '../support/renderPane.tsx';

const open = async (pane: RenderedPane, part: string): Promise<void> => {
  await pane.user.click(screen.getByRole('tab', { name: '工作簿' }));
  const heading = await screen.findByRole('button', { name: part });
  expect(heading.getAttribute('aria-expanded')).toBe('false');
  await pane.user.click(heading);
};

describe('turning formulas into values', () => {
  const formula = '=HENAN.TRADE("济源",2025)';

  it('is folded away, freezes and thaws, and tells what was changed since', async () => {
    const pane = renderPane({
      prepare: (book) => {
        book.put('模型!A1', formula);
        book.put('模型!A2', formula);
      },
    });
    const { user, workbook, enter } = pane;
    await open(pane, '转为数值与恢复公式');
    await user.click(await screen.findByRole('button', { name: '转为数值' }));
    await screen.findByText('2 个公式已转为数值');
    expect(workbook.formula('模型!A1')).toBe(527.7);
    enter('模型!A2', 530);
    await user.click(screen.getByRole('button', { name: '恢复公式' }));
    await screen.findByText('1 个公式已恢复 · 1 个保留原样');
    expect(screen.getByText(/转为数值后有人改过/u)).toBeDefined();
    expect([workbook.formula('模型!A1'), workbook.formula('模型!A2')]).toEqual([formula, 530]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(workbook.formula('模型!A1')).toBe(527.7);
  });

  it('says that there is nothing to turn or to bring back', async () => {
    const pane = renderPane();
    await open(pane, '转为数值与恢复公式');
    await pane.user.click(await screen.findByRole('button', { name: '恢复公式' }));
    await screen.findByText('这一范围没有转为数值的公式。');
    await pane.user.click(screen.getByRole('button', { name: '转为数值' }));
    await screen.findByText('这一范围还没有本加载项的公式。');
  });
});

describe('repairing', () => {
  it('lists broken formulas, then restores them', async () => {
    const pane = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=_xldudf_HENAN_TRADE("济源",2025)');
        const { recalculate } = book;
        Object.assign(book, {
          recalculate: async (...given: Parameters<typeof recalculate>) => {
            book.put('模型!A1', '=HENAN.TRADE("济源",2025)');
            return recalculate(...given);
          },
        });
      },
    });
    await open(pane, '修复公式');
    await pane.user.click(await screen.findByRole('button', { name: '查找失效公式' }));
    await screen.findByText('1 个公式失效');
    expect(screen.getByText('=_xldudf_HENAN_TRADE("济源",2025)')).toBeDefined();
    await pane.user.click(screen.getByRole('button', { name: '恢复这些公式' }));
    await screen.findByText('1 个公式已恢复');
    expect(screen.getByText(/=HENAN\.TRADE\("济源",2025\) = 527\.7/u)).toBeDefined();
    await pane.user.click(screen.getByRole('button', { name: '查找失效公式' }));
    await screen.findByText('没有失效的公式。');
  });
});

describe('the hand-off copy', () => {
  it('is listed first, then made beside the workbook', async () => {
    const pane = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=HENAN.TRADE("济源",2025)');
        const { readBook } = book;
        Object.assign(book, {
          readBook: async () => {
            const read = await readBook();
            const notCopied = [{ kind: 'charts', sheet: '模型', count: 2 }];
            return read.ok ? done({ ...read.value, notCopied }) : read;
          },
        });
      },
    });
    await open(pane, '交付副本');
    await pane.user.click(await screen.findByRole('button', { name: '查看副本内容' }));
    await screen.findByText('1 个工作表；1 个本加载项的公式将变为数值');
    expect(screen.getByText('模型 · 2 个图表')).toBeDefined();
    await pane.user.click(screen.getByRole('button', { name: '生成副本' }));
    await screen.findByText('副本已在新窗口打开，1 个数字附有来源批注');
    expect(pane.made.map(({ fileName }) => fileName)).toEqual(['交付副本.xlsx']);
    expect(pane.workbook.formula('模型!A1')).toBe('=HENAN.TRADE("济源",2025)');
  });
});

describe('the audit', () => {
  it('lists typed numbers with their figures, and turns what is listed into formulas', async () => {
    const pane = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '进出口');
        book.put('模型!B1', '2025年');
        book.put('模型!A2', '济源');
        book.put('模型!B2', 527.7);
        book.put('模型!B3', '=HENAN.TRADE("济源",1999)');
        book.put('模型!C2', 98765.4321);
      },
    });
    const { user, workbook } = pane;
    await open(pane, '模型检查');
    await user.click(await screen.findByRole('button', { name: '检查整个工作簿' }));
    await screen.findByText('1 个公式；手工数中 1 个与数据相同，1 个数据中没有');
    expect(screen.getByText('527.7 → =HENAN.TRADE("济源",2025)')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '标色' }));
    await screen.findByText(/^已标色/u);
    expect(workbook.marks().map(({ cells }) => cells[0]?.address)).toEqual(['B2', 'C2']);
    await user.click(screen.getByRole('button', { name: '去掉标色' }));
    await screen.findByText(/^标色已去掉/u);
    expect(workbook.marks()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导出到工作表' }));
    await screen.findByText(/^已写入 检查!A1:G5/u);
    await user.click(screen.getByRole('button', { name: '把 模型!B2 换成公式' }));
    await screen.findByText('1 个手工数已换成公式');
    expect(workbook.formula('模型!B2')).toBe('=HENAN.TRADE("济源",2025)');
    await user.click(screen.getByRole('combobox', { name: '显示' }));
    await user.click(await screen.findByRole('option', { name: '无数据（1）' }));
    // The formula, and the reason why it has no answer.
    expect(screen.getAllByText(/1999/u)).toHaveLength(2);
  });
});
