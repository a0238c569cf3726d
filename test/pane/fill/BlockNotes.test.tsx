import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPane } from '../support/renderPane.tsx';

describe('BlockNotes', () => {
  it('tells of gaps and implied bases before the block is a table, which marks them', async () => {
    const { user, workbook } = renderPane();
    await user.click(screen.getByRole('tab', { name: '填表' }));
    const base = await screen.findByLabelText(/^河南省 2014年 .*隐含基数$/u);
    base.focus();
    await user.pointer([{ target: base, keys: '[MouseLeft]' }]);
    const note = '1 格是隐含基数，公式以“可测算”取数并标注';
    expect(screen.getByText(note)).toBeDefined();
    await user.keyboard('{Enter}');
    await screen.findByText('已写入 A1:B2');
    expect(workbook.formula('模型!B2')).toBe('=HENAN.TRADE($A2,B$1,,,,"可测算")');
    expect(workbook.numberFormat('模型!B2')).toContain('隐含基数');
    await user.pointer([{ target: base, keys: '[MouseLeft]' }]);
    await user.keyboard('{Control>}a{/Control}');
    expect(
      screen.getByText(/^[\d,]+ 格无数据，将显示 #N\/A 并说明原因；\d+ 格是隐含基数/u),
    ).toBeDefined();
  });
});
