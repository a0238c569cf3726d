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
      expect(screen.getByRole('combobox', { name: '查找数字' })).toHaveProperty(
        'value',
        expect.stringMatching(/^[a-z]{2}$/u),
      );
    });
    expect(listed().length).toBeGreaterThan(0);
  });

  it('prepares a table that only has to be filled', async () => {
    const { user, workbook } = renderPane({ first: true });
    await user.click(screen.getByRole('button', { name: '填一张 3×3 的示例表' }));
    expect(await screen.findByRole('heading', { name: '选中 A1:D4' })).toBeDefined();
    expect(workbook.sheets()).toContain('示例');
    await user.click(screen.getByRole('button', { name: '填入 9 个公式' }));
    await waitFor(() => {
      expect(workbook.formula('示例!B2')).toMatch(/^=HENAN\.TRADE/u);
    });
  });
});
