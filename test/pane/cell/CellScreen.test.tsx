import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done } from '../../../src/app/ports/outcome.ts';
import { renderPane } from '../support/renderPane.tsx';

describe('CellScreen', () => {
  it('shows the figure, its source and how each argument was read', async () => {
    const { commands } = renderPane({
      prepare: (book) => {
        book.put('模型!B1', '济源');
        book.put('模型!A1', '=HENAN.TRADE(B1,2025)');
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText('HENAN.TRADE(B1,2025)')).toBeDefined();
    expect(screen.getByText('527.7億元')).toBeDefined();
    expect(screen.getByRole('row', { name: /^place 济源 济源市/u })).toBeDefined();
  });

  it('has the cell calculated for an argument that only the host can evaluate, and shows its source', async () => {
    const { commands } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=HENAN.TRADE([@地区],2025)');
        const given = ['济源', 2025, null, null, null, null, null];
        book.hear('模型!A1', [{ id: 'TRADE', given }]);
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText('527.7億元')).toBeDefined();
    expect(screen.getByRole('row', { name: /^place 济源 济源市/u })).toBeDefined();
  });

  it('says so of an argument that it cannot hear of', async () => {
    const { commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE([@地区],2025)'),
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText(/\[@地区\] 由工作表计算/u)).toBeDefined();
  });

  it('names what keeps an answer from spilling', async () => {
    const { user, commands } = renderPane({
      prepare: (book) => {
        book.put('模型!A1', '=HENAN.TIMESERIES("郑州","trade",2024,2025)');
        book.put('模型!B2', '合计');
      },
      broken: {
        selection: async () =>
          Promise.resolve(
            done({
              sheet: '模型',
              address: 'A1',
              row: 0,
              column: 0,
              rows: 1,
              columns: 1,
              values: [['#SPILL!']],
              formulas: [['=HENAN.TIMESERIES("郑州","trade",2024,2025)']],
              clipped: false,
              text: '#SPILL!',
            }),
          ),
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText(/^结果要占 A1:B2/u)).toBeDefined();
    expect(screen.getByText('内容为“合计”')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /模型!B2/u }));
  });

  it('mends a wrong name', async () => {
    const { user, workbook, commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济原",2025)'),
    });
    commands.send({ kind: 'cell' });
    await user.click(await screen.findByRole('button', { name: /济源/u }));
    await screen.findByText('已修正 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('撤销'));
  });

  it('offers what exists near a missing figure, and takes it with one press', async () => {
    const { user, workbook, commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济源","2025H1")'),
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByRole('heading', { name: '同期有数据的地区' })).toBeDefined();
    expect(screen.getByRole('button', { name: '郑州' }).title).toBe('把 "济源" 改为 "郑州"');
    await user.click(screen.getByRole('button', { name: '2025年' }));
    await screen.findByText('已修正 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
  });

  it('mends the cell into which a wrong name was typed', async () => {
    const { user, workbook, commands } = renderPane({
      prepare: (book) => {
        book.put('模型!C1', '济原');
        book.put('模型!A1', '=HENAN.TRADE(C1,2025)');
      },
    });
    commands.send({ kind: 'cell' });
    await user.click(await screen.findByRole('button', { name: /C1/u }));
    await screen.findByText('已修正 C1');
    expect(workbook.value('模型!C1')).toBe('济源');
  });

  it('tells a period without quotes, which is a calculation', async () => {
    const { commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE("济源",2021-5)'),
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText(/2021-5 是算式，等于 2016；指2021年5月/u)).toBeDefined();
  });

  it('shows a blank argument as blank', async () => {
    const { commands } = renderPane({
      prepare: (book) => {
        book.put('模型!B1', '');
        book.put('模型!A1', '=HENAN.TRADE(B1,2025)');
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByRole('row', { name: /^place （空）/u })).toBeDefined();
  });

  it('offers source and formula for a typed number', async () => {
    const { user, workbook, commands } = renderPane({
      prepare: (book) => book.put('模型!A1', 527.7),
    });
    commands.send({ kind: 'cell' });
    const [replace] = await screen.findAllByRole('button', { name: '换成公式' });
    if (replace !== undefined) await user.click(replace);
    await screen.findByText('已修正 A1');
    expect(workbook.formula('模型!A1')).toBe('=HENAN.TRADE("济源",2025)');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('撤销'));
  });

  it('follows the selection', async () => {
    const { select, commands } = renderPane({ prepare: (book) => book.put('模型!C3', 'abc') });
    commands.send({ kind: 'cell' });
    expect(await screen.findByRole('heading', { name: 'A1' })).toBeDefined();
    select('模型!C3');
    expect(await screen.findByRole('heading', { name: 'C3' })).toBeDefined();
  });

  it('follows what is entered into the cell and into a cell that it refers to', async () => {
    const { enter, commands } = renderPane({
      prepare: (book) => {
        book.put('模型!B1', '郑州');
        book.put('模型!A1', '#BUSY!');
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText('#BUSY!')).toBeDefined();
    enter('模型!A1', '=HENAN.TRADE(B1,2025)');
    expect(await screen.findByRole('row', { name: /^place 郑州 郑州市/u })).toBeDefined();
    enter('模型!B1', '济源');
    expect(await screen.findByRole('row', { name: /^place 济源 济源市/u })).toBeDefined();
  });

  it('reads again while the cell waits for its function, though nobody tells', async () => {
    const { workbook, commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '#BUSY!'),
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText('#BUSY!')).toBeDefined();
    workbook.put('模型!A1', 'abc');
    expect(await screen.findByText('abc')).toBeDefined();
  });
});
