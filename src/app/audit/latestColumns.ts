import { groupBy } from '../../domain/groupBy.ts';
import { columnName, parseAddress } from '../ports/cellAddress.ts';
import type { AuditedFormula } from './formulaStates.ts';

/** A column in which the same word for the latest period has led to different ones. */
export interface MixedColumn {
  readonly sheet: string;
  /** `B`. */
  readonly column: string;
  /** Periods with the cells that answer them, the most frequent first. */
  readonly periods: readonly {
    readonly period: string;
    readonly cells: readonly AuditedFormula[];
  }[];
}

/**
 * Columns whose formulas ask for the latest period and are answered different ones, so that their numbers must not be compared.
 *
 * @param asksLatest whether a formula asks so, by itself or by a cell that it refers to
 */
export function latestColumns(
  formulas: readonly AuditedFormula[],
  asksLatest: (formula: AuditedFormula) => boolean,
): readonly MixedColumn[] {
  const asking = formulas.flatMap((formula) => {
    const period = formula.figures[0]?.period;
    const area = parseAddress(formula.address);
    if (period === undefined || area === undefined || !asksLatest(formula)) return [];
    return [{ formula, period, column: columnName(area.column) }];
  });
  // Behind the column, as a name of a sheet may hold anything.
  const columns = groupBy(asking, ({ formula, column }) => `${column} ${formula.sheet}`);
  return [...columns.values()].flatMap(mixedColumn);
}

interface AskingFormula {
  readonly formula: AuditedFormula;
  readonly period: string;
  readonly column: string;
}

function mixedColumn(asking: readonly AskingFormula[]): readonly MixedColumn[] {
  const [first] = asking;
  const periods = groupBy(asking, ({ period }) => period);
  if (first === undefined || periods.size < 2) return [];
  const sorted = [...periods]
    .map(([period, items]) => ({ period, cells: items.map(({ formula }) => formula) }))
    .toSorted((left, right) => right.cells.length - left.cells.length);
  return [{ sheet: first.formula.sheet, column: first.column, periods: sorted }];
}
