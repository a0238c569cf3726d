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
  const columns = new Map<string, Map<string, AuditedFormula[]>>();
  for (const formula of formulas) {
    const period = formula.figures[0]?.period;
    const area = parseAddress(formula.address);
    if (period === undefined || area === undefined || !asksLatest(formula)) continue;
    const key = JSON.stringify([formula.sheet, columnName(area.column)]);
    const periods = columns.get(key) ?? new Map<string, AuditedFormula[]>();
    columns.set(key, periods);
    const cells = periods.get(period) ?? [];
    periods.set(period, cells);
    cells.push(formula);
  }
  return [...columns].flatMap(([key, periods]) => {
    if (periods.size < 2) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of two texts above
    const [sheet, column] = JSON.parse(key) as [string, string];
    const sorted = [...periods]
      .map(([period, cells]) => ({ period, cells }))
      .toSorted((left, right) => right.cells.length - left.cells.length);
    return [{ sheet, column, periods: sorted }];
  });
}
