import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { chartOf, type ChartForm } from '../chart/chartOf.ts';
import { figureSeries } from '../figureCard/figureSeries.ts';
import { answeredPlan } from './answeredBlock.ts';
import { baseSegments } from './baseSegments.ts';
import { periodLabel, textCell } from './cellContents.ts';
import { furtherColumnName } from './furtherColumns.ts';
import { growthCell } from './growthCell.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { insertionWords } from './insertionWords.ts';
import { sheetUnitText } from './labelText.ts';
import { gapRow, periodRow, seriesHeader, seriesTitle } from './seriesCells.ts';
import { unbrokenPeriods } from './unbrokenPeriods.ts';

/** A line reads best over more periods than this, columns over fewer. */
const mostColumns = 6;

/**
 * A series with a chart of it; the periods are texts, so that no program takes years for values, and a year without a figure keeps
 * its row, whose formula answers once there is one. Where figures open a new base, the formulas of each base stand in a column of
 * its own: the chart draws each apart, so that no line leads over the step, and its legend says where the step is.
 *
 * @param withGrowth whether growth on the year before stands beside it, as a line over columns
 */
export function planChart(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
  withGrowth = false,
): InsertionPlan {
  const { dataset, language } = context;
  const segments = baseSegments(figureSeries(dataset, figure, language));
  const { opens } = insertionWords[language];
  const steps = segments
    .slice(1)
    .flatMap(([first]) =>
      first === undefined ? [] : opens[first.opensBase ?? 'base'](first.label),
    );
  const columns = new Map(segments.flatMap((segment, at) => segment.map((p) => [p.figure, at])));
  const known = new Map([...columns.keys()].map((found) => [found.period, found]));
  const growth = withGrowth ? [textCell(furtherColumnName('growth', context))] : [];
  const header = [...seriesHeader(figure, context), ...steps.map(textCell), ...growth];
  let column = 0;
  const body = unbrokenPeriods([...known.keys()]).map((code, at) => {
    const found = known.get(code);
    column = found === undefined ? column : (columns.get(found) ?? column);
    const place = { anchor, at };
    const [, value] =
      found === undefined ? gapRow(figure, code, context, place) : periodRow(found, context, place);
    // What stood in the other columns is cleared, as the chart would draw it.
    const row = Array.from({ length: steps.length + 2 }, () => textCell(''));
    const own = row.with(0, periodLabel(code)).with(1 + column, value);
    return withGrowth ? own.concat(growthCell(figure, context, place)) : own;
  });
  const { block, answers } = answeredPlan([header, ...body], anchor, context);
  const title = seriesTitle(figure, context);
  const form: ChartForm = withGrowth
    ? {
        kind: steps.length === 0 ? 'column' : 'stacked',
        title: insertionWords[language].withGrowth(title),
        hasNames: false,
        secondColumn: header.length - 1,
        unit: sheetUnitText(figure.unit, language),
      }
    : { kind: chartKind(body.length, steps.length), title, hasNames: false };
  return {
    kind: 'cells',
    block,
    charts: [chartOf(answers, form, context)],
  };
}

function chartKind(periods: number, steps: number): ChartForm['kind'] {
  if (periods > mostColumns) return 'line';
  return steps === 0 ? 'column' : 'stacked';
}
