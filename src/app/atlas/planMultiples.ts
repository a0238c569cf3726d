import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { chartOf, type ChartForm } from '../chart/chartOf.ts';
import { columnPoints } from '../chart/columnPoints.ts';
import { answeredPlan } from '../insertion/answeredBlock.ts';
import { cellAt, periodLabel, textCell } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import { columnLabel } from '../insertion/labelText.ts';
import { seriesTitle } from '../insertion/seriesCells.ts';
import type { ChartPlace } from '../ports/chartOptions.ts';
import { mapCell } from './mapCell.ts';
import { mapKey } from './mapKey.ts';
import type { MapPeriods } from './mapPeriods.ts';
import { multiplePeriods } from './multiplePeriods.ts';
import { rankedTiles } from './rankedTiles.ts';
import type { TileMap } from './tileMap.ts';

/** How the years of the places of a map are written. */
export interface MultiplesForm {
  readonly hasChart: boolean;
  /** Whether all charts have one scale, so that their heights compare; else each has its own. */
  readonly hasOneScale: boolean;
}

const [abreast, chartRows, chartColumns] = [4, 12, 5];

/**
 * An Excel table of the years of every place of a map, and beneath it a small line chart of each place that has two figures or
 * more: periods down, places across as they are ranked, each figure a formula that refers to both. A year in which nothing is
 * known keeps its row, a place without a figure its column; both fill when one comes.
 *
 * @example
 * planMultiples(tradeOf2025, years, { hasChart: true, hasOneScale: true }, context, anchor).block[1];
 * // => '2006', '=HENAN.TRADE(B$1,$A2)', '=HENAN.TRADE(C$1,$A2)', …
 */
export function planMultiples(
  map: TileMap,
  shape: MapPeriods,
  { hasChart, hasOneScale }: MultiplesForm,
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  const { dataset, language } = context;
  const { row, column } = anchor;
  const places = rankedTiles(map).map(({ place: id }, at) => ({
    id,
    part: {
      value: writtenName(dataset.places, dataset.place(id), id, language),
      argument: cellAt(row, column + 1 + at, 'row'),
    },
  }));
  const names = places.map(({ part }) => textCell(part.value));
  const body = multiplePeriods(shape, language).map(({ code }, at) => {
    const period = {
      value: periodCell(code),
      argument: cellAt(row + 1 + at, column, 'column'),
    };
    return [periodLabel(code)].concat(
      places.map(({ part }) => mapCell(map, part, period, context)),
    );
  });
  const label = textCell(columnLabel(dataset, mapKey(map), language));
  const { block, answers } = answeredPlan([[label, ...names], ...body], anchor, context);
  const plan = { kind: 'table', block } as const;
  if (!hasChart) return plan;
  const drawn = places
    .map(({ id }, at) => ({ id, column: at + 1 }))
    .filter((each) => columnPoints(answers, each.column).filter(Boolean).length > 1);
  const scaleColumns = drawn.map((each) => each.column);
  const charts = drawn.map(({ id, column: own }, at) => {
    const form: ChartForm = {
      kind: 'line',
      title: seriesTitle(mapKey(map, id), context),
      hasNames: false,
      columns: [own],
      place: placeInGrid(block.length, at),
      ...(hasOneScale ? { scaleColumns } : {}),
    };
    return chartOf(answers, form, context);
  });
  return { ...plan, charts };
}

/** Beneath the block, a row apart. */
function placeInGrid(rows: number, at: number): ChartPlace {
  return {
    row: rows + 1 + Math.floor(at / abreast) * chartRows,
    column: (at % abreast) * chartColumns,
    rows: chartRows,
    columns: chartColumns,
  };
}
