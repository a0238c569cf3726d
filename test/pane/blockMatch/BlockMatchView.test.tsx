import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPane, type RenderedPane } from '../support/renderPane.tsx';

async function openBlock(): Promise<RenderedPane> {
  const pane = renderPane({
    prepare: (book) => {
      const cells = [
        ['进出口', 2024, 2025],
        ['郑州', 5565, 6502],
        ['济源', 3, 527.1],
      ];
      for (const [down, row] of cells.entries()) {
        for (const [right, cell] of row.entries())
          book.put(`模型!${'ABC'[right]}${down + 1}`, cell);
      }
      book.mark('模型!A1:C3');
    },
  });
  pane.commands.send({ kind: 'cell' });
  await screen.findByRole('heading', { name: 'A1:C3' });
  return pane;
}

const checked = (): readonly boolean[] =>
  screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked);

describe('BlockMatchView', () => {
  it('lists what differs first, and has chosen what agrees', async () => {
    await openBlock();
    expect(screen.getByText('3 个数按表头对上了库中的数：2 个相符，1 个不符')).toBeDefined();
    expect(screen.getByText('另有 1 个数，库中没有可对照的')).toBeDefined();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/济源市进出口.*C3.*527\.1不符，库中 527\.7/u);
    expect(rows[2]).toMatch(/四舍五入自 6,501\.8/u);
    expect(checked()).toEqual([false, true, true]);
  });

  it('chooses all, none, or those that agree', async () => {
    const { user } = await openBlock();
    await user.click(screen.getByRole('button', { name: '全选' }));
    expect(checked()).toEqual([true, true, true]);
    await user.click(screen.getByRole('button', { name: '全不选' }));
    expect(checked()).toEqual([false, false, false]);
    await user.click(screen.getByRole('button', { name: '只选相符的' }));
    expect(checked()).toEqual([false, true, true]);
  });

  it('makes formulas of those that are chosen, and takes it back', async () => {
    const { user, workbook } = await openBlock();
    await user.click(screen.getByRole('checkbox', { name: '换成公式：B2' }));
    await user.click(screen.getByRole('button', { name: '把 1 个换成公式' }));
    await screen.findByText('已写入 A1:C3');
    expect(workbook.formula('模型!C2')).toBe('=HENAN.TRADE($A2,C$1)');
    expect(workbook.formula('模型!B2')).toBe(5565);
    expect(workbook.formula('模型!C3')).toBe(527.1);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(workbook.formula('模型!C2')).toBe(6502);
  });
});
