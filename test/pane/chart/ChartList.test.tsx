import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chartModels, type ChartModel } from '../../../src/app/chart/chartModels.ts';
import { planChart } from '../../../src/app/insertion/planChart.ts';
import { ChartList } from '../../../src/pane/chart/ChartList.tsx';
import { firstDataset } from '../../support/firstEdition.ts';
import { renderPart } from '../support/renderPane.tsx';

const corner = { row: 0, column: 0 };
const context = { dataset: firstDataset, language: 'zh-CN' } as const;

function modelOf(place: string): ChartModel {
  const [figure] = firstDataset.cell(`${place}|trade||level|2025`)?.published ?? [];
  if (figure === undefined) throw new Error('no figure');
  const [model] = chartModels(planChart(figure, context, corner), corner, context);
  if (model === undefined) throw new Error('no chart');
  return model;
}

describe('ChartList', () => {
  it('lets one chart be read point by point, and says of each point what it is where it is pointed at', () => {
    const model = modelOf('410000');
    renderPart(<ChartList models={[model]} />);
    expect(screen.getByRole('slider', { name: '逐项读数' })).toBeDefined();
    const tips = [...document.querySelectorAll('svg title')].map(({ textContent }) => textContent);
    const points = model.series.flatMap((each) => each.points);
    expect(tips).toHaveLength(points.filter((point) => point !== undefined).length);
    expect(tips.some((tip) => /^2025 · .*9,356\.7/u.test(tip ?? ''))).toBe(true);
  });

  it('sets several beside each other, each named with what it ends with', () => {
    renderPart(<ChartList models={[modelOf('410000'), modelOf('410100')]} />);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('img', { name: /^图：河南省进出口.*2025 · 9,356\.7/u })).toBeDefined();
  });

  it('is nothing of a plan without charts', () => {
    renderPart(<ChartList models={[]} />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
