import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { renderPane } from '../support/renderPane.tsx';

const bar = (): ReturnType<typeof within> => within(screen.getByRole('banner'));

describe('TopBar', () => {
  it('always shows product, edition and that the workbook is not pinned', () => {
    renderPane();
    expect(bar().getByRole('heading', { name: '豫数' })).toBeDefined();
    expect(bar().getByText(newestDataset.edition.date, { exact: false })).toBeDefined();
    expect(bar().getByText('未固定')).toBeDefined();
  });

  it('shows that the workbook is pinned, in English as well', () => {
    renderPane({ language: 'en-US', pinned: true });
    expect(bar().getByText('pinned')).toBeDefined();
  });
});
