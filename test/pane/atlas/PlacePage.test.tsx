import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacePage } from '../../../src/pane/atlas/PlacePage.tsx';
import { firstDataset } from '../../support/firstEdition.ts';
import { mapDataset } from '../../support/mapDataset.ts';
import { renderPart } from '../support/renderPane.tsx';

const ignore = (): void => undefined;

describe('PlacePage', () => {
  it('has value, rank and status of what is asked first, and says what is missing', () => {
    renderPart(<PlacePage place="419001" onClose={ignore} />, { dataset: mapDataset });
    const trade = screen.getByRole('button', { name: /^进出口/u });
    expect(trade.textContent).toContain('527.7');
    expect(trade.textContent).toContain('第 2/5');
    expect(trade.textContent).toContain('公布');
    expect(screen.getByText('地区生产总值').parentElement?.textContent).toContain('无数据');
  });

  it('goes into the sheet with one press, with what is wanted beside it', async () => {
    const { user, workbook } = renderPart(<PlacePage place="419001" onClose={ignore} />, {
      dataset: mapDataset,
    });
    await user.click(await screen.findByRole('button', { name: '＋同比' }));
    await user.click(await screen.findByRole('button', { name: '插入到 A1:E3' }));
    await screen.findByText('已写入 A1:E3');
    expect(workbook.value('模型!A1')).toBe('济源');
    expect(workbook.formula('模型!C2')).toBe('=HENAN.FIGURE($A$1,$A2,$B2)');
    expect(workbook.formula('模型!E2')).toBe('=HENAN.YOY($A$1,$A2,$B2)');
  });

  it('shows the cells with their values before they are written', async () => {
    const { user } = renderPart(<PlacePage place="419001" onClose={ignore} />, {
      dataset: mapDataset,
    });
    await user.click(await screen.findByRole('button', { name: '预览要写入的单元格' }));
    const table = await screen.findByRole('table', { name: /^将写入 A1:D3/u });
    expect(table.textContent).toContain('527.7');
    expect(table.textContent).not.toContain('=HENAN');
  });

  it('says that a place has no figures, and what is near it', async () => {
    const county = firstDataset.edition.places.find(
      ({ kind, id }) => kind === 'county' && !firstDataset.hasFigures(id),
    );
    renderPart(<PlacePage place={county?.id ?? ''} onClose={ignore} />);
    expect(await screen.findByText(/还没有收录数据$/u)).toBeDefined();
    expect(screen.getByText('附近有数据的地区')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^插入到/u })).toBeNull();
  });
});
