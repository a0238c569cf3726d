import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { chartOf } from '../chart/chartOf.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { answeredPlan } from '../insertion/answeredBlock.ts';
import { cellAt, textCell } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { furtherCell, furtherColumnName, type FurtherColumn } from '../insertion/furtherColumns.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import { insertionWords } from '../insertion/insertionWords.ts';
import { columnLabel } from '../insertion/labelText.ts';
import type { CellContent } from '../ports/block.ts';
import { mapCell } from './mapCell.ts';
import { mapKey } from './mapKey.ts';
import { rankedTiles } from './rankedTiles.ts';
import type { TileMap } from './tileMap.ts';

/** How the places of a map are written. */
export interface PlacesForm {
  readonly further: readonly FurtherColumn[];
  readonly hasChart: boolean;
}

/**
 * An Excel table of the places of a map as they are ranked: names down, the period across, each figure a formula that refers to
 * both, so that another period is another header. Places without a figure come last and fill when one comes.
 *
 * @example
 * planPlaces(tradeOf2025, { further: ['growth'], hasChart: false }, context, anchor).block[1];
 * // => 郑州, '=HENAN.TRADE($A2,B$1)', '=HENAN.YOY($A2,"trade",$B$1)'
 */
export function planPlaces(
  map: TileMap,
  { further, hasChart }: PlacesForm,
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  const { dataset, language } = context;
  const { row, column } = anchor;
  const { indicator, measure } = map;
  const label = columnLabel(dataset, mapKey(map), language);
  const code = periodCell(map.period);
  const period = {
    kind: 'cell',
    cell: { row, column: column + 1, rowFixed: true, columnFixed: true },
  } as const;
  // Growth has no growth and no share, and a chart would draw what stands beside its values.
  const columns = measure === 'level' && !hasChart ? further : [];
  const shownTiles = rankedTiles(map).filter(({ figure }) => !hasChart || figure !== undefined);
  const header = [label, String(code), ...columns.map((each) => furtherColumnName(each, context))];
  const rows = shownTiles.map(({ place: id }, at): readonly CellContent[] => {
    const name = writtenName(dataset.places, dataset.place(id), id, language);
    const place = cellAt(row + 1 + at, column, 'column');
    const asked = { of: id, place, indicator: literal(indicator), period };
    const asOf = { value: code, argument: cellAt(row, column + 1, 'row') };
    const value = mapCell(map, { value: name, argument: place }, asOf, context);
    const own = [textCell(name), value];
    return own.concat(columns.map((each) => furtherCell(each, asked, context)));
  });
  const cells = [header.map((text) => textCell(text)), ...rows];
  const { block, answers } = answeredPlan(cells, anchor, context);
  const plan = { kind: 'table', block } as const;
  if (!hasChart) return plan;
  const form = { kind: 'column', title: chartTitle(map, context), hasNames: true } as const;
  return { ...plan, charts: [chartOf(answers, form, context)] };
}

function chartTitle(
  { title, periodText, unit }: TileMap,
  { language }: Pick<FunctionContext, 'language'>,
): string {
  const { place } = insertionWords[language];
  const inUnit = inBrackets([unit], language);
  return language === 'zh-CN'
    ? `${periodText}各${place}${title}${inUnit}`
    : `${title}, ${periodText}${inUnit}`;
}
