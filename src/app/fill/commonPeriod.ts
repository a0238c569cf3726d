import { parsePeriod } from '../../domain/parsePeriod.ts';
import { answeredFigures } from '../../formulas/answer.ts';
import type { CellInput, CellOutput } from '../../formulas/cellValue.ts';
import { evaluateFunction } from '../../formulas/evaluateFunction.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { grid } from '../../formulas/functions/grid.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import type { TablePart, TableQuestion } from './tablePart.ts';

/**
 * Makes the one period of "latest" in a table of several places: single formulas cannot know of each other, and each would
 * answer its own. So all of them name one period: the newest that two thirds of the places have, else the one that most places
 * have.
 *
 * @param places how the table names its places
 *
 * @example
 * // 最新 above 济源, 郑州 and 许昌, of which two have 2025:
 * commonPeriod(places, context)(question).period.value; // => 2025
 */
export function commonPeriod(
  places: readonly string[],
  context: FunctionContext,
): (question: TableQuestion) => TableQuestion {
  const known = new Map<string, TablePart>();
  return (question) => {
    const { value } = question.period;
    if (places.length < 2 || parsePeriod(value)?.kind !== 'latest') return question;
    const { place: _place, ...shared } = question;
    const key = Object.entries(shared)
      .map(([name, part]) => `${name}=${part.value}`)
      .join('|');
    const period = known.get(key) ?? periodOf(question, places, context);
    known.set(key, period);
    return { ...question, period };
  };
}

function periodOf(
  question: TableQuestion,
  places: readonly string[],
  context: FunctionContext,
): TablePart {
  const inputs = new Map<string, CellInput | undefined>([
    ['places', places.map((place) => [place])],
    ['periods', question.period.value],
    ['indicator', question.indicator.value],
    ['breakdown', question.breakdown?.value],
    ['measure', question.measure?.value],
    ['unit', question.unit?.value],
    ['basis', question.basis?.value],
  ]);
  const call = grid.parameters.map(({ name }) => inputs.get(name) ?? null);
  const answer = evaluateFunction(grid, call, context);
  if (!answer.ok || answer.value.kind !== 'table') return question.period;
  const [first] = answeredFigures(answer.value);
  const code = first?.period ?? widest(answer.value.rows.flat());
  if (code === undefined) return question.period;
  const value = periodCell(code);
  return { value, argument: literal(value) };
}

/** Where too few have one in common, the period that most of them have. */
function widest(cells: readonly CellOutput[]): string | undefined {
  for (const cell of cells) {
    if (typeof cell === 'object' && cell.code === 'no-common-period' && cell.present > 0) {
      return cell.period;
    }
  }
  return undefined;
}
