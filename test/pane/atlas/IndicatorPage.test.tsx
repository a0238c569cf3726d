import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IndicatorPage } from '../../../src/pane/atlas/IndicatorPage.tsx';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { mapDataset } from '../../support/mapDataset.ts';
import { renderPart } from '../support/renderPane.tsx';

const page = <IndicatorPage onClose={() => undefined} />;

/** Of the marks in the small charts, from the top. */
const heights = (): readonly (string | null)[] =>
  [...document.querySelectorAll('li circle')].map((mark) => mark.getAttribute('cy'));

describe('IndicatorPage', () => {
  it('ranks the places, those without data last', () => {
    renderPart(page, { dataset: mapDataset });
    const rows = within(screen.getByRole('list', { name: '进出口' })).getAllByRole('button');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1郑州6,501.8',
      '2济源527.7',
      '3洛阳304.3',
      '焦作无数据',
      '许昌无数据',
    ]);
  });

  it('shows the same on the map and through the years', async () => {
    const { user } = renderPart(page, { dataset: mapDataset });
    await user.click(screen.getByRole('tab', { name: '地图' }));
    expect(screen.getAllByRole('gridcell').length).toBe(5);
    await user.click(screen.getByRole('tab', { name: '走势' }));
    expect(screen.getByText(/空心点为测算/u)).toBeDefined();
    expect(screen.getByRole('button', { name: /^郑州 ?6,501\.8$/u })).toBeDefined();
  });

  it('shows the chart that it inserts above the cells', async () => {
    const { user } = renderPart(page, { dataset: mapDataset });
    expect(screen.queryByRole('slider', { name: '逐项读数' })).toBeNull();
    await user.click(screen.getByRole('button', { name: wordsOf('zh-CN').home.preview }));
    expect(screen.getByRole('slider', { name: '逐项读数' })).toBeDefined();
    expect(screen.getByRole('img', { name: /^图：.*郑州 至 洛阳/u })).toBeDefined();
  });

  it('inserts a chart of those that have data', async () => {
    const { user, workbook } = renderPart(page, { dataset: mapDataset });
    await user.click(screen.getByRole('button', { name: '插入图表' }));
    await screen.findByText('已写入 A1:B4');
    expect(workbook.value('模型!A4')).toBe('洛阳');
  });

  it('inserts the years of all places with their charts where it shows these', async () => {
    const { user, workbook } = renderPart(page, { dataset: mapDataset });
    await user.click(screen.getByRole('tab', { name: '走势' }));
    expect(screen.queryByRole('button', { name: /＋同比/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: wordsOf('zh-CN').home.preview }));
    expect(screen.getByRole('img', { name: /^图：郑州.*2024 至 2025/u })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '插入图表' }));
    await screen.findByText('已写入 A1:F3');
    expect(workbook.value('模型!B1')).toBe('郑州');
    expect(workbook.value('模型!A3')).toBe('2025');
  });

  it('sets all places on one scale until each is wanted on its own', async () => {
    const { user } = renderPart(page, { dataset: mapDataset });
    await user.click(screen.getByRole('tab', { name: '走势' }));
    expect(screen.getByText(/各地区同一纵轴/u)).toBeDefined();
    const [, smaller] = heights();
    expect(Number(smaller)).toBeGreaterThan(20);
    await user.click(screen.getByRole('switch', { name: '同一纵轴' }));
    expect(screen.getByText(/各用自己的纵轴/u)).toBeDefined();
    expect(heights()[1]).toBe('3');
  });
});
