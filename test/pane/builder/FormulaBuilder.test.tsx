import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../../src/formulas/functionCatalogue.ts';
import { findBox, listed, renderPane, seek } from '../support/renderPane.tsx';
import type { RenderedPane } from '../support/renderPane.tsx';

async function openBuilder(): Promise<RenderedPane> {
  const pane = renderPane();
  await seek(pane.user, 'jy 2025 进出口');
  await waitFor(() => {
    expect(listed()[0]).toContain('济源市进出口');
  });
  findBox().focus();
  await pane.user.keyboard('{Shift>}{Enter}{/Shift}');
  await pane.user.click(await screen.findByRole('button', { name: '修改参数' }));
  return pane;
}

describe('FormulaBuilder', () => {
  it('starts from the figure and follows each change with its result', async () => {
    const { user } = await openBuilder();
    expect(screen.getByText('=HENAN.TRADE("济源",2025)')).toBeDefined();
    await user.click(screen.getByRole('combobox', { name: '分项' }));
    await user.click(await screen.findByRole('option', { name: /^加工贸易/u }));
    expect(await screen.findByText(/^=HENAN\.TRADE\("济源",2025,,"/u)).toBeDefined();
    expect(screen.getByText('398.2亿元')).toBeDefined();
  });

  it('says why a call fails', async () => {
    const { user } = await openBuilder();
    const period = screen.getByRole('combobox', { name: /^时期/u });
    await user.clear(period);
    await user.type(period, '2019');
    await user.tab();
    expect(await screen.findByText(/济源进出口无2019年?数/u)).toBeDefined();
  });

  it('offers every function', async () => {
    const { user } = await openBuilder();
    await user.click(screen.getByRole('combobox', { name: '函数' }));
    const options = await screen.findAllByRole('option', { name: /^HENAN\./u });
    expect(options).toHaveLength(functionCatalogue.length);
  });
});
