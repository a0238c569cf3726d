import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { figureSeries } from '../figureCard/figureSeries.ts';
import type { CellContent } from '../ports/block.ts';
import type { ChartOptions } from '../ports/workbookPort.ts';
import { baseSegments } from './baseSegments.ts';
import { textCell } from './cellContents.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { insertionWords } from './insertionWords.ts';
import { periodRows, seriesHeader, seriesTitle } from './seriesCells.ts';

/** A line reads best over more periods than this, columns over fewer. */
const mostColumns = 6;

/**
 * A series with a chart of it; the periods are texts, so that no program takes years for values. Where figures open a new base,
 * the formulas of each base stand in a column of its own: the chart draws each apart, so that no line leads over the step, and
 * its legend says where the step is.
 */
export function planChart(figure: Figure, context: FunctionContext, anchor: Anchor): InsertionPlan {
  const { dataset, language } = context;
  const segments = baseSegments(figureSeries(dataset, figure, language));
  const { opens } = insertionWords[language];
  const steps = segments
    .slice(1)
    .flatMap(([first]) =>
      first === undefined ? [] : opens[first.opensBase ?? 'base'](first.label),
    );
  const columns = segments.flatMap((segment, column) => segment.map(() => column));
  const body = periodRows(figure, context, anchor).map(([period, value], at) => {
    // What stood in the other columns is cleared, as the chart would draw it.
    const row = Array.from({ length: steps.length + 2 }, () => textCell(''));
    return row.with(0, asText(period)).with(1 + (columns[at] ?? 0), value);
  });
  const header = [...seriesHeader(figure, context), ...steps.map(textCell)];
  const kind = chartKind(body.length, steps.length);
  return {
    kind: 'cells',
    block: [header, ...body],
    chart: { kind, title: seriesTitle(figure, context), seriesBy: 'columns' },
  };
}

function chartKind(periods: number, steps: number): ChartOptions['kind'] {
  if (periods > mostColumns) return 'line';
  return steps === 0 ? 'column' : 'stacked-column';
}

function asText(cell: CellContent): CellContent {
  return cell.kind === 'number' ? textCell(String(cell.value)) : cell;
}
