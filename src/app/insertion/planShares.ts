import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { chartOf } from '../chart/chartOf.ts';
import type { CellContent } from '../ports/block.ts';
import { figureTitle } from '../text/figureTitle.ts';
import { answeredPlan } from './answeredBlock.ts';
import { callFormula } from './callFormula.ts';
import { cellAt, formulaCell, periodLabel, textCell } from './cellContents.ts';
import { completeParts } from './completeParts.ts';
import { figureCall } from './figureCall.ts';
import type { Anchor, InsertionPlan } from './insertionPlan.ts';
import { insertionWords } from './insertionWords.ts';
import { columnLabel } from './labelText.ts';
import { planSeries } from './planSeries.ts';
import { unbrokenPeriods } from './unbrokenPeriods.ts';

/**
 * The parts that make up a level with a chart of them, stacked to 100 %: periods down, members across, each level a formula that
 * refers to both. A period in which the parts are not proven complete keeps its row without any of them, as the chart would stack
 * those that are there to a whole that is none. The series alone where the figure has no such parts.
 *
 * @example
 * planShares(gdpOf2024, context, anchor).block[1];
 * // => '2023', '=HENAN.FIGURE("河南","gdp",$A2,B$1)', '=HENAN.FIGURE("河南","gdp",$A2,C$1)', …
 */
export function planShares(
  figure: Figure,
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  const { dataset, language } = context;
  const proven = new Map(completeParts(dataset, figure).map((each) => [each.period, each.parts]));
  const [members] = proven.values();
  if (members === undefined) return planSeries(figure, context, anchor);
  // As the formulas of its column take it, other members of the whole included.
  const memberName = (part: Figure): string =>
    String(figureCall(dataset, part, language).values['breakdown'] ?? part.breakdown);
  const header = [columnLabel(dataset, figure, language), ...members.map(memberName)];
  const body = unbrokenPeriods([...proven.keys()]).map((code, down) => {
    const parts = proven.get(code);
    const cells = members.map((_member, right): CellContent => {
      const part = parts?.[right];
      // What stood there is cleared, as the chart would draw it.
      if (part === undefined) return textCell('');
      const formula = callFormula(figureCall(dataset, part, language), {
        period: cellAt(anchor.row + 1 + down, anchor.column, 'column'),
        breakdown: cellAt(anchor.row, anchor.column + 1 + right, 'row'),
      });
      return formulaCell(formula, part, language);
    });
    return [periodLabel(code)].concat(cells);
  });
  const { block, answers } = answeredPlan([header.map(textCell), ...body], anchor, context);
  const title = insertionWords[language].composition(figureTitle(dataset, figure, language));
  const form = { kind: 'shares', title, hasNames: false } as const;
  return {
    kind: 'cells',
    block,
    charts: [chartOf(answers, form, context)],
  };
}
