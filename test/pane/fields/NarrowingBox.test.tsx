import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openForm, renderPane, type RenderedPane } from '../support/renderPane.tsx';

/** The box of the coverage, which takes a name out of its list only. */
async function openIndicators(): Promise<RenderedPane & { readonly box: HTMLInputElement }> {
  const pane = renderPane();
  await pane.user.click(screen.getByRole('tab', { name: '填表' }));
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: '指标' });
  await pane.user.clear(box);
  return { ...pane, box };
}

/** The place of a formula's form, which takes any text. */
async function openPlace(): Promise<RenderedPane & { readonly box: HTMLInputElement }> {
  const pane = await openForm();
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: /^地区/u });
  await pane.user.clear(box);
  return { ...pane, box };
}

describe('NarrowingBox', () => {
  it('finds by spellings that the list does not show, and Enter takes the first', async () => {
    const { user, box } = await openIndicators();
    await user.type(box, 'dqsczz');
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('地区生产总值');
    await user.keyboard('{Enter}');
    expect(box.value).toBe('地区生产总值');
  });

  it('is walked with arrows', async () => {
    const { user, box } = await openIndicators();
    await user.type(box, '出口');
    const second = screen.getAllByRole('option')[1]?.textContent;
    await user.keyboard('{ArrowDown}{Enter}');
    expect(box.value).toBe(second);
  });

  it('says so where nothing matches, keeps what is typed, and Escape brings the choice back', async () => {
    const { user, box } = await openIndicators();
    await user.type(box, '伦敦');
    expect(screen.getByRole('option').textContent).toBe('没有匹配的选项');
    await user.keyboard('{Enter}');
    expect(box.value).toBe('伦敦');
    await user.keyboard('{Escape}');
    expect(box.value).toBe('进出口');
  });

  it('takes a text that names one option for it where any text may stand', async () => {
    const { user, box } = await openPlace();
    await user.type(box, '鄭州');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('=HENAN.TRADE("郑州",2025)')).toBeDefined();
    expect(box.value).toBe('郑州市');
  });

  it('takes any other text as it is typed, not an option that begins with it', async () => {
    const { user, box } = await openPlace();
    await user.type(box, '郑');
    await user.tab();
    expect(await screen.findByText('=HENAN.TRADE("郑",2025)')).toBeDefined();
    expect(box.value).toBe('郑');
  });

  it('keeps a text that no option fits', async () => {
    const { user, box } = await openPlace();
    await user.type(box, '伦敦');
    expect(screen.getByRole('option').textContent).toBe('没有匹配的选项');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('=HENAN.TRADE("伦敦",2025)')).toBeDefined();
  });

  it('leads by arrows to an option where any text may stand', async () => {
    const { user, box } = await openPlace();
    await user.type(box, 'xc');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText('=HENAN.TRADE("许昌",2025)')).toBeDefined();
  });
});
