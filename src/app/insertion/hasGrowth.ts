import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { chartModels } from '../chart/chartModels.ts';
import { planChart } from './planChart.ts';

/** Whether a chart of a figure's series can show growth on the year before: it is a level, and two of its periods have growth. */
export function hasGrowth(figure: Figure, context: FunctionContext): boolean {
  if (figure.measure !== 'level' || figure.reference !== '') return false;
  const anchor = { row: 0, column: 0 };
  const [model] = chartModels(planChart(figure, context, anchor, true), anchor, context);
  const growth = model?.series.find(({ onSecondAxis }) => onSecondAxis)?.points ?? [];
  return growth.filter((point) => point !== undefined).length > 1;
}
