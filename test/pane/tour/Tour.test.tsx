import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed, renderPane } from '../support/renderPane.tsx';

describe('Tour', () => {
  it('is shown at first, and never again once it is skipped', async () => {
    const { user } = renderPane({ first: true });
    await user.click(screen.getByRole('button', { name: '不再显示' }));
    expect(screen.queryByRole('region', { name: '三步上手' })).toBeNull();
    expect(localStorage.getItem('first-steps-seen')).not.toBeNull();
  });

  it('types initials that find something', async () => {
    const { user } = renderPane({ first: true });
    await user.click(screen.getByRole('button', { name: /^输入拼音首字母/u }));
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: '查找数字' })).toHaveProperty('value', 'zz');
    });
    expect(listed().length).toBeGreaterThan(0);
  });

  it('explains a cell, with a sample where the workbook has no formula yet', async () => {
    const { user, workbook } = renderPane({ first: true });
    await user.click(screen.getByRole('button', { name: '点一个单元格，看数字的出处' }));
    expect(await screen.findByRole('article')).toBeDefined();
    expect(workbook.sheets()).toContain('示例');
  });

  it('is over once all three are tried, and does not come back', async () => {
    const { user } = renderPane({ first: true });
    for (const name of [/^输入拼音首字母/u, /^填一张/u, /^点一个/u]) {
      // The steps are tried one after the other.
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await user.click(screen.getByRole('tab', { name: '查找' }));
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await user.click(screen.getByRole('button', { name }));
    }
    await waitFor(() => expect(localStorage.getItem('first-steps-seen')).not.toBeNull());
    await user.click(screen.getByRole('tab', { name: '查找' }));
    expect(screen.getByRole('region', { name: '三步上手' }).textContent).toContain('三步都试过了');
  });

  it('prepares a table that only has to be filled', async () => {
    const { user, workbook } = renderPane({ first: true });
    await user.click(screen.getByRole('button', { name: '填一张 3×3 的示例表' }));
    expect(await screen.findByRole('heading', { name: '选中 A1:C3' })).toBeDefined();
    expect(workbook.sheets()).toContain('示例');
    await user.click(screen.getByRole('button', { name: '填入 4 个公式' }));
    await waitFor(() => {
      expect(workbook.formula('示例!B2')).toMatch(/^=HENAN\.TRADE/u);
    });
  });
});
