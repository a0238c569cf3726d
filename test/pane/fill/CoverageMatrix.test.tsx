import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { renderPane, type RenderedPane } from '../support/renderPane.tsx';

interface Opened extends RenderedPane {
  readonly grid: HTMLElement;
  readonly cell: (row: number, column: number) => HTMLElement;
  readonly chosen: () => number;
  readonly columns: number;
}

async function openMatrix(dataset: Dataset = firstDataset): Promise<Opened> {
  const pane = renderPane({ dataset });
  await pane.user.click(screen.getByRole('tab', { name: '填表' }));
  const grid = await screen.findByRole('grid', { name: '数据一览' });
  const cell = (row: number, column: number): HTMLElement => {
    const found = grid.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`);
    if (found === null) throw new Error(`No cell ${row} ${column}.`);
    return found;
  };
  const columns = grid.querySelectorAll('thead th').length - 1;
  cell(0, columns - 1).focus();
  const chosen = (): number => grid.querySelectorAll('td[aria-selected="true"]').length;
  return { ...pane, grid, cell, chosen, columns };
}

describe('CoverageMatrix by keys', () => {
  it('chooses all with Ctrl+A, and Escape gives it up and stays', async () => {
    const { user, grid, cell, chosen, columns } = await openMatrix();
    await user.keyboard('{Control>}a{/Control}');
    expect(chosen()).toBe(grid.querySelectorAll('td').length);
    // A handled Escape is not the host's: fireEvent tells whether it was prevented.
    expect(fireEvent.keyDown(cell(0, columns - 1), { key: 'Escape' })).toBe(false);
    expect(chosen()).toBe(1);
    expect(document.activeElement).toBe(cell(0, columns - 1));
    expect(fireEvent.keyDown(cell(0, columns - 1), { key: 'Escape' })).toBe(true);
  });

  it('goes to the corners with Ctrl+Home and Ctrl+End, choosing with Shift', async () => {
    const { user, grid, cell, chosen, columns } = await openMatrix();
    const rows = grid.querySelectorAll('tbody tr').length;
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cell(0, 0));
    await user.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
    expect(document.activeElement).toBe(cell(rows - 1, columns - 1));
    expect(chosen()).toBe(rows * columns);
  });

  it('makes the table with Enter', async () => {
    const { user, workbook } = await openMatrix();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowLeft}{/Shift}{Enter}');
    await screen.findByText('已写入 A1:C3');
    expect(workbook.formula('模型!C3')).toMatch(/^=HENAN\.TRADE\(\$A3,C\$1/u);
  });
});

describe('CoverageMatrix', () => {
  it('begins at a cell with a figure, though the first place has none of the latest period', async () => {
    const { cell, chosen, columns, grid } = await openMatrix(newestDataset);
    expect(chosen()).toBe(1);
    expect(cell(0, columns - 1).textContent).toBe('·');
    expect(grid.querySelector('td[aria-selected="true"]')?.textContent).not.toBe('·');
  });
});

describe('CoverageMatrix by pointer', () => {
  it('goes on choosing only while the button is down', async () => {
    const { cell, chosen } = await openMatrix();
    fireEvent.pointerDown(cell(0, 0), { button: 0, buttons: 1 });
    fireEvent.pointerEnter(cell(1, 1), { buttons: 1 });
    expect(chosen()).toBe(4);
    // Released outside the window, where nothing hears of it.
    fireEvent.pointerEnter(cell(2, 2), { buttons: 0 });
    fireEvent.pointerEnter(cell(2, 1), { buttons: 1 });
    expect(chosen()).toBe(4);
  });

  it('ends with a cancelled pointer, and starts with the first button only', async () => {
    const { cell, chosen } = await openMatrix();
    fireEvent.pointerDown(cell(0, 0), { button: 0, buttons: 1 });
    fireEvent(window, new Event('pointercancel'));
    fireEvent.pointerEnter(cell(1, 1), { buttons: 1 });
    expect(chosen()).toBe(1);
    fireEvent.pointerDown(cell(2, 2), { button: 2, buttons: 2 });
    fireEvent.pointerEnter(cell(3, 3), { buttons: 3 });
    expect(cell(0, 0).getAttribute('aria-selected')).toBe('true');
    expect(chosen()).toBe(1);
  });
});
