import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { openForm } from '../support/renderPane.tsx';
import { wholeText } from '../support/wholeText.ts';

describe('FormulaBuilder', () => {
  it('starts from the figure and follows each change with its result', async () => {
    const { user } = await openForm();
    expect(screen.getByText('=HENAN.TRADE("济源",2025)')).toBeDefined();
    await user.click(screen.getByRole('combobox', { name: '分项' }));
    await user.click(await screen.findByRole('option', { name: /^加工贸易/u }));
    expect(await screen.findByText(/^=HENAN\.TRADE\("济源",2025,,"/u)).toBeDefined();
    expect(screen.getByText('结果').parentElement?.textContent).toContain('398.2亿元');
  });

  it('says why a call fails', async () => {
    const { user } = await openForm();
    const period = screen.getByRole('combobox', { name: /^时期/u });
    await user.clear(period);
    await user.type(period, '2019');
    await user.tab();
    expect(await screen.findByText(wholeText(/济源进出口无2019年?数/u))).toBeDefined();
  });

  it('offers every function', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('combobox', { name: '函数' }));
    const options = await screen.findAllByRole('option', { name: /^HENAN\./u });
    expect(options).toHaveLength(functionCatalogue.length);
  });
});
