import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { planChart } from './planChart.ts';
import { planFormula, planRow, planValue } from './planFigure.ts';
import { planSeries, planSpill, planTable } from './planSeries.ts';
import { planShares } from './planShares.ts';

/** The ways to put a figure into a sheet. */
export const insertionKinds = [
  'formula',
  'value',
  'row',
  'series',
  'spill',
  'table',
  'chart',
  'shares',
] as const;

export type InsertionKind = (typeof insertionKinds)[number];

/** What inserting a figure in one of these ways would write, with the anchor as its first cell; a chart with growth where it is wanted. */
export function planInsertion(
  kind: InsertionKind,
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
  withGrowth = false,
): InsertionPlan {
  switch (kind) {
    case 'formula':
      return planFormula(figure, context);
    case 'value':
      return planValue(figure, context);
    case 'row':
      return planRow(figure, context, anchor);
    case 'series':
      return planSeries(figure, context, anchor);
    case 'spill':
      return planSpill(figure, context);
    case 'table':
      return planTable(figure, context, anchor);
    case 'chart':
      return planChart(figure, context, anchor, withGrowth);
    case 'shares':
      return planShares(figure, context, anchor);
  }
}
