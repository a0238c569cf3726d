import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstDataset } from '../../support/firstEdition.ts';
import { renderPane } from '../support/renderPane.tsx';

describe('TopBar', () => {
  it('always shows product, edition and that the workbook is not pinned', () => {
    renderPane();
    const bar = within(screen.getByRole('banner'));
    expect(bar.getByRole('heading', { name: '豫数' })).toBeDefined();
    expect(bar.getByText(firstDataset.edition.date, { exact: false })).toBeDefined();
    expect(bar.getByText('未固定')).toBeDefined();
  });

  it('shows that the workbook is pinned, in English as well', () => {
    renderPane({ language: 'en-US', pinned: true });
    const bar = within(screen.getByRole('banner'));
    expect(bar.getByText('pinned')).toBeDefined();
  });
});
