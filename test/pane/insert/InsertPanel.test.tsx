import { screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { InsertionKind } from '../../../src/app/insertion/planInsertion.ts';
import { refused } from '../../../src/app/ports/outcome.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { InsertPanel } from '../../../src/pane/insert/InsertPanel.tsx';
import { firstDataset } from '../../support/firstEdition.ts';
import { renderPart } from '../support/renderPane.tsx';

function figureOf(place: string, period: string): Figure {
  const found = firstDataset.figures.find(
    (figure) =>
      figure.place === place &&
      figure.period === period &&
      figure.indicator === 'trade' &&
      figure.breakdown === '' &&
      figure.measure === 'level',
  );
  if (found === undefined) throw new Error(`no figure of ${place} in ${period}`);
  return found;
}

interface Props {
  readonly figure: Figure;
  readonly first: InsertionKind;
  readonly onClose: () => void;
}

function Panel({ figure, first, onClose }: Props): ReactElement {
  const [kind, setKind] = useState(first);
  return <InsertPanel figure={figure} kind={kind} onKind={setKind} onClose={onClose} />;
}

const jiyuan = figureOf('419001', '2025');
const henan = figureOf('410000', '2024');

describe('InsertPanel', () => {
  it('shows where it will write, follows the selection, and closes when it is written', async () => {
    const onClose = vi.fn();
    const { user, select, workbook } = renderPart(
      <Panel figure={jiyuan} first="formula" onClose={onClose} />,
    );
    expect(await screen.findByRole('button', { name: '写入 A1' })).toBeDefined();
    select('模型!C5');
    await user.click(await screen.findByRole('button', { name: '写入 C5' }));
    await screen.findByText('已写入 C5');
    expect(workbook.formula('模型!C5')).toBe('=HENAN.TRADE("济源",2025)');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks before it writes over something, stays open, and overwrites when told to', async () => {
    const onClose = vi.fn();
    const { user, workbook } = renderPart(
      <Panel figure={jiyuan} first="formula" onClose={onClose} />,
      { prepare: (book) => book.put('模型!A1', 'mine') },
    );
    await user.click(await screen.findByRole('button', { name: '写入 A1' }));
    await screen.findByText(/^A1 已有内容/u);
    expect(workbook.value('模型!A1')).toBe('mine');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '覆盖' }));
    await screen.findByText('已写入 A1');
    expect(workbook.value('模型!A1')).toBe(527.7);
  });

  it('stays open where the sheet refuses', async () => {
    const onClose = vi.fn();
    const { user } = renderPart(<Panel figure={jiyuan} first="formula" onClose={onClose} />, {
      broken: { write: async () => Promise.resolve(refused({ code: 'protected' })) },
    });
    await user.click(await screen.findByRole('button', { name: '写入 A1' }));
    await screen.findByText(/受保护/u);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('offers a series only where there is one', async () => {
    const { user } = renderPart(
      <Panel figure={jiyuan} first="formula" onClose={() => undefined} />,
    );
    await user.click(screen.getByRole('combobox'));
    expect(screen.queryByRole('option', { name: '序列' })).toBeNull();
  });

  it('shows the chart that it will draw above its cells', async () => {
    const { user } = renderPart(<Panel figure={henan} first="chart" onClose={() => undefined} />);
    expect(await screen.findByRole('img', { name: /^图：河南省进出口（亿元），/u })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '＋同比' }));
    expect(screen.getByRole('img', { name: /与同比增速/u })).toBeDefined();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });

  it('shows the first rows of a long series and says how many more there are', async () => {
    renderPart(<Panel figure={henan} first="series" onClose={() => undefined} />);
    await screen.findByRole('button', { name: /^写入 A1:B\d+$/u });
    expect(screen.getAllByRole('rowheader')).toHaveLength(7);
    expect(screen.getByText(/^另有 \d+ 行$/u)).toBeDefined();
  });
});
