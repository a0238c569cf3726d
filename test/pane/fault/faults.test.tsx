import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refused } from '../../../src/app/ports/outcome.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { poison, poisonedDataset } from '../../support/poisonedDataset.ts';
import { findBox, listed, renderPane, seek } from '../support/renderPane.tsx';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => logged.mockClear());

const ours = '此处程序出错，您的工作簿没有问题。';
const fault = async (): Promise<never> => Promise.reject(new TypeError('planted'));

/** No host hands over anything else: what does is a thing that nobody foresaw. */
const passesForShown = (value: unknown): value is ShownValue => value !== undefined;

/** As the browser does with what a handler throws. */
const tell = (error: unknown): void => {
  fireEvent(window, new ErrorEvent('error', { error }));
};

describe('a fault', () => {
  it('of a refresh is told, and the next piece of work is not refused', async () => {
    const { user, copied, workbook } = renderPane({ broken: { findFormulas: fault } });
    await user.click(screen.getByRole('tab', { name: '工作簿' }));
    await user.click(await screen.findByRole('button', { name: '刷新公式' }));
    expect(await screen.findByText(ours)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '复制详情' }));
    await screen.findByText(/详情已复制/u);
    expect(copied[0]).toContain('TypeError: planted');
    await user.click(screen.getByRole('tab', { name: '查找' }));
    await seek(user, 'jy 2025 进出口');
    await waitFor(() => expect(listed()[0]).toContain('济源市进出口'));
    await user.keyboard('{Enter}');
    await screen.findByText('已写入 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
  });

  it('of one call leaves the refresh of all others', async () => {
    const { commands } = renderPane({
      dataset: poisonedDataset(firstDataset),
      prepare: (book) => {
        book.put('模型!A1', `=HENAN.TRADE("${poison}",2025)`);
        book.put('模型!A2', '=HENAN.TRADE("济源",2025)');
      },
    });
    commands.send({ kind: 'refresh' });
    expect(await screen.findByText('1 个有数据 · 0 个有变化 · 1 个无数据')).toBeDefined();
    expect(screen.getByText(/此处程序出错/u)).toBeDefined();
  });

  it('of a writing is told, and its button works again', async () => {
    const write = vi.fn(fault);
    const { user } = renderPane({ broken: { write } });
    await seek(user, 'jy 2025 进出口');
    await waitFor(() => expect(listed()[0]).toContain('济源市进出口'));
    findBox().focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(ours)).toBeDefined();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(write).toHaveBeenCalledTimes(2));
  });

  it('of reading a cell is shown in its place, and tried again', async () => {
    const broken = { isBroken: true };
    const { user, workbook, commands } = renderPane({
      prepare: (book) => {
        book.put('模型!B1', '济源');
        book.put('模型!A1', '=HENAN.TRADE(B1,2025)');
      },
      broken: {
        read: async (ranges) => (broken.isBroken ? fault() : workbook.read(ranges)),
      },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText(ours)).toBeDefined();
    expect(screen.queryByText('正在读取…')).toBeNull();
    broken.isBroken = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('527.7億元')).toBeDefined();
  });

  it('of reading the selection is shown in its place on every screen that follows it', async () => {
    const { user } = renderPane({ broken: { selection: fault } });
    for (const name of ['填表', '单元格']) {
      await user.click(screen.getByRole('tab', { name }));
      expect(await screen.findByText(ours)).toBeDefined();
      expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
    }
    // What does not need the selection is there.
    await user.click(screen.getByRole('tab', { name: '填表' }));
    expect(await screen.findByRole('grid')).toBeDefined();
  });

  it('of one call in a cell leaves the explanation of the others', async () => {
    const { commands } = renderPane({
      dataset: poisonedDataset(firstDataset),
      prepare: (book) =>
        book.put('模型!A1', `=HENAN.TRADE("${poison}",2025)+HENAN.TRADE("济源",2025)`),
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText('527.7億元')).toBeDefined();
    expect(screen.getByText(ours)).toBeDefined();
    expect(screen.getByRole('button', { name: '复制详情' })).toBeDefined();
  });

  it('of one header leaves the table of the others', async () => {
    const { user, select } = renderPane({
      dataset: poisonedDataset(firstDataset),
      prepare: (book) => {
        for (const [at, value] of Object.entries({
          A1: '进出口',
          B1: 2025,
          A2: '济源',
          A3: poison,
        })) {
          book.put(`模型!${at}`, value);
        }
      },
    });
    select('模型!A1:B3');
    await user.click(screen.getByRole('tab', { name: '填表' }));
    expect(await screen.findByRole('button', { name: '填入 1 个公式' })).toBeDefined();
    expect(screen.getByText('此处程序出错，表头没有问题')).toBeDefined();
  });

  it('of drawing a table leaves the coverage below it', async () => {
    const header: unknown = JSON.parse('{"toString":1,"valueOf":1}');
    const { user, select } = renderPane({
      prepare: (book) => {
        book.put('模型!B1', 2025);
        book.put('模型!A2', '济源');
        if (passesForShown(header)) book.put('模型!A3', header);
      },
    });
    select('模型!A1:B3');
    await user.click(screen.getByRole('tab', { name: '填表' }));
    expect(await screen.findByText(ours)).toBeDefined();
    expect(screen.getByRole('grid')).toBeDefined();
    select('模型!A1:B2');
    expect(await screen.findByText('选中 A1:B2')).toBeDefined();
    expect(screen.queryByText(ours)).toBeNull();
  });

  it('outside of the pane is told in it', async () => {
    const { commands } = renderPane();
    act(() => commands.send({ kind: 'fault', fault: { error: 'Error: planted', stack: '' } }));
    expect(await screen.findByText(ours)).toBeDefined();
  });

  it('that a handler throws is told; what has no details or was given up is not', async () => {
    renderPane();
    tell(null);
    tell(Object.assign(new Error('given up'), { name: 'AbortError' }));
    expect(screen.queryByText(ours)).toBeNull();
    tell(new TypeError('planted'));
    expect(await screen.findByText(ours)).toBeDefined();
  });
});

describe('a refusal', () => {
  it('to read what a formula refers to is shown in its place', async () => {
    const { commands } = renderPane({
      prepare: (book) => book.put('模型!A1', '=HENAN.TRADE(B1,2025)'),
      broken: { read: async () => Promise.resolve(refused({ code: 'too-large' })) },
    });
    commands.send({ kind: 'cell' });
    expect(await screen.findByText(/一次涉及的单元格太多/u)).toBeDefined();
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
  });

  it('to read the title above a table keeps anything false from being filled in', async () => {
    const { user, select } = renderPane({
      prepare: (book) => {
        for (const [at, value] of Object.entries({ A2: '进出口', B2: 2025, A3: '济源' })) {
          book.put(`模型!${at}`, value);
        }
      },
      broken: { read: async () => Promise.resolve(refused({ code: 'protected' })) },
    });
    select('模型!A2:B3');
    await user.click(screen.getByRole('tab', { name: '填表' }));
    expect(await screen.findByText(/受保护/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^填入/u })).toBeNull();
  });
});
