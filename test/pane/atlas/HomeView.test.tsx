import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mapDataset } from '../../support/mapDataset.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';
import { findBox, renderPane, seek } from '../support/renderPane.tsx';

const tile = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });

describe('HomeView', () => {
  it('shows every place of the map before anything is typed, with what is known of it', () => {
    renderPane({ dataset: mapDataset });
    expect(screen.getByRole('grid', { name: '2025年进出口地图' })).toBeDefined();
    expect(screen.getAllByRole('gridcell').map((cell) => cell.getAttribute('aria-label'))).toEqual([
      '济源，527.7亿元，公布，有数据者中第 2',
      '焦作，无数据',
      '洛阳，304.3亿元，测算，有数据者中第 3',
      '郑州，6,501.8亿元，公布，有数据者中第 1',
      '许昌，无数据',
    ]);
  });

  it('says in English first what is seen, then in what it counts', () => {
    renderPane({ dataset: mapDataset, language: 'en-US' });
    const cell = tile(/^Jiyuan/u);
    expect(cell.getAttribute('aria-label')).toMatch(/^Jiyuan, 52\.77 \(CNY bn\), as printed/u);
    expect(cell.title).toMatch(/^Jiyuan · CNY 52\.77 bn/u);
  });

  it('gives way to the list when something is typed, and comes back when the box is empty', async () => {
    const { user } = renderPane({ dataset: mapDataset });
    await seek(user, '济源');
    await screen.findByRole('listbox');
    expect(screen.queryByRole('grid')).toBeNull();
    await user.clear(findBox());
    expect(await screen.findByRole('grid')).toBeDefined();
  });

  it('is the list where the package has no map', () => {
    renderPane({ dataset: sampleDataset });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('listbox')).toBeDefined();
  });

  it('is gone through with arrow keys, and Enter opens a place; Escape leads back to the box', async () => {
    const { user } = renderPane({ dataset: mapDataset });
    tile(/^济源/u).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(tile(/^郑州/u));
    expect(tile(/^郑州/u).tabIndex).toBe(0);
    expect(tile(/^济源/u).tabIndex).toBe(-1);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '郑州市' })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(findBox());
    });
  });

  it('is gone through from the tile that has the focus, whoever gave it', async () => {
    const { user } = renderPane({ dataset: mapDataset });
    tile(/^济源/u).focus();
    await user.keyboard('{ArrowDown}');
    // As a screen reader does, past the tile that the tab key leads to.
    tile(/^济源/u).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tile(/^焦作/u));
    expect(tile(/^焦作/u).tabIndex).toBe(0);
  });

  it('shows growth, and another year, when told to', async () => {
    const { user } = renderPane({ dataset: mapDataset });
    await user.click(screen.getByRole('button', { name: '同比' }));
    expect(await screen.findByRole('grid', { name: /同比地图$/u })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '数值' }));
    fireEvent.change(screen.getByRole('slider', { name: '时期' }), { target: { value: '0' } });
    await waitFor(() => {
      expect(tile(/^郑州，5,565亿元/u)).toBeDefined();
    });
    expect(tile(/^济源，无数据/u)).toBeDefined();
  });

  it('inserts exactly the map that is seen, and says where before', async () => {
    const { user, workbook, select } = renderPane({ dataset: mapDataset });
    select('模型!B2');
    await user.click(await screen.findByRole('button', { name: '插入到 B2:C7' }));
    await screen.findByText('已写入 B2:C7');
    expect(workbook.value('模型!B3')).toBe('郑州');
    expect(workbook.formula('模型!C3')).toBe('=HENAN.TRADE($B3,C$2)');
  });

  it('leads to what data exist, with the number that the list has', async () => {
    const { user } = renderPane({ dataset: mapDataset });
    await user.click(screen.getByRole('button', { name: '数据一览' }));
    const title = await screen.findByText(/个数字$/u);
    const table = screen.getByRole('table');
    const total = within(table).getAllByRole('cell')[0]?.textContent;
    expect(title.textContent).toBe(`${total} 个数字`);
    await user.click(within(table).getByRole('button', { name: '出口' }));
    await screen.findByRole('listbox');
    expect(findBox()).toHaveProperty('value', '出口');
  });
});
