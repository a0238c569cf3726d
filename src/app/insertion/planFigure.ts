import { classWords } from '../../domain/classWords.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { source } from '../../formulas/functions/source.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { formattedBlock } from './answeredBlock.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, formulaCell, periodContent, textCell } from './cellContents.ts';
import { figureCall } from './figureCall.ts';
import { figureFormula } from './figureFormula.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';
import { furtherCell, furtherColumns, type FurtherColumn } from './furtherColumns.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { inSheetUnit } from './inSheetUnit.ts';
import { labelText, sheetUnitText } from './labelText.ts';

/** The bare number, in its format; a class of figures (千亿级) is no number and stands as the text that it is. */
export function planValue(figure: Figure, { language }: FunctionContext): InsertionPlan {
  const words = classWords(figure);
  if (words !== undefined) return { kind: 'cells', block: [[textCell(words)]] };
  const held = inSheetUnit(figure, language);
  const numberFormat = figureNumberFormat(held, language);
  return { kind: 'cells', block: [[{ kind: 'number', value: held.value, numberFormat }]] };
}

/** The formula that answers the figure. */
export function planFormula(figure: Figure, { dataset, language }: FunctionContext): InsertionPlan {
  const formula = figureFormula(dataset, figure, language);
  return { kind: 'cells', block: [[formulaCell(formula, figure, language)]] };
}

/** What of a figure can be asked beside it: of a whole level everything, of anything else nothing. */
export function furtherOf({ measure, breakdown }: Figure): readonly FurtherColumn[] {
  return measure === 'level' && breakdown === '' ? furtherColumns : [];
}

/**
 * The formula that answers the figure, and beside it in the same row what is wanted of growth, share, rank and source.
 *
 * @example
 * planBeside(jiyuanTrade, ['growth'], context).block; // => '=HENAN.TRADE("济源",2025)', '=HENAN.YOY("济源","trade",2025)'
 */
export function planBeside(
  figure: Figure,
  further: readonly FurtherColumn[],
  context: FunctionContext,
): InsertionPlan {
  const { dataset, language } = context;
  const { block } = planFormula(figure, context);
  const { place = figure.place } = figureCall(dataset, figure, language).values;
  const asked = {
    of: figure.place,
    place: literal(place),
    indicator: literal(figure.indicator),
    period: literal(periodCell(figure.period)),
  };
  const beside = further.map((column) => furtherCell(column, asked, context));
  const row = (block[0] ?? []).concat(beside);
  return { kind: 'cells', block: formattedBlock([row], { row: 0, column: 0 }, context) };
}

/** One row: what it is of, its period, its formula (which refers to the period), its unit and its source. */
export function planRow(figure: Figure, context: FunctionContext, anchor: Anchor): InsertionPlan {
  const { dataset, language } = context;
  const call = figureCall(dataset, figure, language);
  const period = cellAt(anchor.row, anchor.column + 1, 'none');
  const { place = '', basis } = call.values;
  const { indicator, breakdown, measure } = figure;
  const cited = {
    place,
    indicator,
    ...(breakdown === '' ? {} : { breakdown }),
    ...(measure === 'level' ? {} : { measure }),
    ...(basis === undefined ? {} : { basis }),
  };
  const values = Object.fromEntries(
    Object.entries(cited).map(([name, value]) => [name === 'place' ? 'places' : name, value]),
  );
  const citation = callFormula({ definition: source, values }, { periods: period });
  return {
    kind: 'cells',
    block: [
      [
        textCell(labelText(dataset, figure, language)),
        periodContent(figure.period),
        formulaCell(callFormula(call, { period }), figure, language),
        textCell(sheetUnitText(figure.unit, language)),
        { kind: 'formula', formula: citation },
      ],
    ],
  };
}
