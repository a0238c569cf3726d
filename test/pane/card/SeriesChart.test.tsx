import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import type { Language } from '../../../src/domain/language.ts';
import { SeriesChart } from '../../../src/pane/card/SeriesChart.tsx';
import { firstDataset } from '../../support/firstEdition.ts';
import { renderPart, type RenderedPane } from '../support/renderPane.tsx';

function shown(key: string, language: Language = 'zh-CN'): RenderedPane {
  const [figure] = firstDataset.cell(key)?.published ?? [];
  if (figure === undefined) throw new Error(`no figure ${key}`);
  const card = figureCard(firstDataset, figure, language);
  return renderPart(<SeriesChart card={card} figure={figure} />, { language });
}

describe('SeriesChart', () => {
  it.each([
    ['zh-CN', /^图：河南省进出口（亿元），\d{4} 至 2025/u],
    ['en-US', /^Chart: Henan.*Foreign trade \(CNY bn\), \d{4} to 2025/u],
  ] as const)('says in %s what it shows, from when to when', (language, name) => {
    shown('410000|trade||level|2024', language);
    expect(screen.getByRole('img', { name })).toBeDefined();
  });

  it('reads out each point by its keys, gaps as gaps', () => {
    shown('410000|trade||level|2024');
    const points = screen.getByRole('slider', { name: '逐项读数' });
    expect(points.getAttribute('aria-valuetext')).toMatch(/^2024 · 8,202/u);
    const read = [...Array.from({ length: Number(points.getAttribute('max')) + 1 }).keys()].map(
      (value) => {
        fireEvent.change(points, { target: { value: String(value) } });
        return points.getAttribute('aria-valuetext');
      },
    );
    expect(read.at(-1)).toMatch(/^2025 · 9,356\.73/u);
    expect(read.some((text) => text?.endsWith('无数据'))).toBe(true);
  });

  it('inserts the chart that stands above, with growth where it is chosen', async () => {
    const { user, workbook } = shown('410000|trade||level|2024');
    await user.click(screen.getByRole('button', { name: '＋同比' }));
    expect(screen.getByRole('img', { name: /与同比增速/u })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '插入此图' }));
    await screen.findByText(/^已写入 A1:/u);
    expect(workbook.value('模型!A1')).toBe('时期');
  });

  it('offers no growth of what has none', () => {
    shown('410000|trade||yoy|2025');
    expect(screen.queryByRole('button', { name: '＋同比' })).toBeNull();
  });
});
