import { parsePeriod } from '../../domain/parsePeriod.ts';
import { answeredFigures } from '../../formulas/answer.ts';
import type { CellInput, CellOutput } from '../../formulas/cellValue.ts';
import { evaluateFunction } from '../../formulas/evaluateFunction.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { grid } from '../../formulas/functions/grid.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { cellAt } from '../insertion/cellContents.ts';
import { latestSpot } from './latestCells.ts';
import type { TablePlace } from './tableGrid.ts';
import type { TablePart, TableQuestion } from './tablePart.ts';

/** What "latest" means in a table. */
export interface CommonPeriod {
  /** The question with the common period in place of "latest". */
  readonly inPeriod: (question: TableQuestion) => TableQuestion;
  /** The periods that were meant so far, each once, in the order of their cells. */
  readonly periods: ReadonlySet<string | number>;
}

/**
 * Makes the one period of "latest" in a table of several places: single formulas cannot know of each other, and each would
 * answer its own. So all of them refer to one cell beside the table, with the newest period that two thirds of the places have,
 * else the one that most places have.
 *
 * @param places how the table names its places
 *
 * @example
 * // 最新 above 济源、郑州 and 许昌, of which two have 2025, in a table of two columns from A1 on:
 * commonPeriod(places, place, context).inPeriod(question).period; // => 2025, which stands in D2
 */
export function commonPeriod(
  places: readonly string[],
  place: TablePlace,
  context: FunctionContext,
): CommonPeriod {
  const known = new Map<string, TablePart>();
  const periods = new Set<string | number>();
  const spot = latestSpot(place);
  const periodOf = (question: TableQuestion): TablePart => {
    const code = codeOf(question, places, context);
    if (code === undefined) return question.period;
    const value = periodCell(code);
    periods.add(value);
    const row = [...periods].indexOf(value);
    return {
      value,
      argument: cellAt(place.row + spot.row + row, place.column + spot.column, 'both'),
    };
  };
  const inPeriod = (question: TableQuestion): TableQuestion => {
    const { value } = question.period;
    if (places.length < 2 || parsePeriod(value)?.kind !== 'latest') return question;
    const { place: _place, ...shared } = question;
    const key = Object.entries(shared)
      .map(([name, part]) => `${name}=${part.value}`)
      .join('|');
    const period = known.get(key) ?? periodOf(question);
    known.set(key, period);
    return { ...question, period };
  };
  return { inPeriod, periods };
}

/** The period that the places have in common; undefined where none of them has any. */
function codeOf(
  question: TableQuestion,
  places: readonly string[],
  context: FunctionContext,
): string | undefined {
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
  if (!answer.ok || answer.value.kind !== 'table') return undefined;
  const [first] = answeredFigures(answer.value);
  return first?.period ?? widest(answer.value.rows.flat());
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
