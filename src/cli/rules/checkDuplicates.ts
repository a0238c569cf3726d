import { breakdownKey } from '../../domain/breakdown.ts';
import { amountIn, parseUnit } from '../../domain/unit.ts';
import { halfWidth } from '../edition/halfWidth.ts';
import type { Content, CuratedFigure, Located } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/**
 * Finds figures that one source states twice: a restatement within a document is one row. The same fact in two languages or
 * currencies, with other terms or another qualifier (第23位, and within 前30强) is a row each, and so are two figures that
 * contradict each other.
 */
export function checkDuplicates({ figures }: Content): readonly Problem[] {
  const known = new Map<string, Located<CuratedFigure>[]>();
  for (const figure of figures) {
    const key = identityOf(figure.item);
    const others = known.get(key);
    if (others === undefined) known.set(key, [figure]);
    else others.push(figure);
  }
  return [...known.values()].flatMap((group) => (group.length < 2 ? [] : restated(group)));
}

/** In the order of their values each figure need only be held against the one before. */
function restated(group: readonly Located<CuratedFigure>[]): readonly Problem[] {
  const sorted = group.toSorted(
    (left, right) => amountOf(left.item) - amountOf(right.item) || left.row - right.row,
  );
  return sorted.flatMap((figure, index) => {
    const other = sorted[index - 1];
    if (other === undefined || !agree(other.item, figure.item)) return [];
    const [first, second] = [other.row, figure.row].toSorted((left, right) => left - right);
    if (first === undefined || second === undefined) return [];
    const fault = { code: 'duplicate' as const, row: first };
    return [{ file: 'figures.csv', row: second, column: '', fault }];
  });
}

function identityOf(figure: CuratedFigure): string {
  const { source, place, indicator, breakdown, period, measure, reference } = figure;
  const what = { source, place, indicator, period, measure, reference };
  return JSON.stringify({
    ...what,
    breakdown: breakdownKey(breakdown),
    terms: figure.terms,
    qualifiers: figure.qualifiers,
    unit: parseUnit(figure.unit).base,
    // Where nothing printed tells the language, the curator's note tells the passage.
    passage: figure.printed === '' ? figure.note : /[a-z]{3}/iu.test(figure.printed),
  });
}

function agree(left: CuratedFigure, right: CuratedFigure): boolean {
  const difference = Math.abs(amountOf(left) - amountOf(right));
  const slack = slackOf(left) + slackOf(right);
  return difference <= slack;
}

const amountOf = ({ value, unit }: CuratedFigure): number => amountIn(value, unit);

const slackOf = (figure: CuratedFigure): number =>
  (halfWidth(figure) ?? 0) * parseUnit(figure.unit).factor;
