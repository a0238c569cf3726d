import { classWords } from '../../domain/classWords.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { source } from '../../formulas/functions/source.ts';
import { unitText } from '../text/unitText.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, formulaCell, periodContent, textCell } from './cellContents.ts';
import { figureCall } from './figureCall.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { labelText } from './labelText.ts';

/** The bare number, in its format; a class of figures (千亿级) is no number and stands as the text that it is. */
export function planValue(figure: Figure, { language }: FunctionContext): InsertionPlan {
  const words = classWords(figure);
  if (words !== undefined) return { kind: 'cells', block: [[textCell(words)]] };
  const numberFormat = figureNumberFormat(figure, language);
  return { kind: 'cells', block: [[{ kind: 'number', value: figure.value, numberFormat }]] };
}

/** The formula that answers the figure. */
export function planFormula(figure: Figure, { dataset, language }: FunctionContext): InsertionPlan {
  const formula = callFormula(figureCall(dataset, figure, language));
  return { kind: 'cells', block: [[formulaCell(formula, figure, language)]] };
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
        textCell(unitText(figure.unit, language)),
        { kind: 'formula', formula: citation },
      ],
    ],
  };
}
