import type { Dataset } from '../../dataset/dataset.ts';
import { measureOf, type Measure } from '../../domain/measure.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Said } from './said.ts';
import { isUnitless, isUnitOf } from './tableQuestion.ts';
import { unitSeparator } from './wordsSaid.ts';

/**
 * What a cell says with the one unit that is meant for it: of 亿元、万人、% the one that its indicator is counted in. A ratio or a
 * rank takes none. Undefined where none of them measures what is asked.
 */
export function cellUnit(said: Said, dataset: Dataset): Said | undefined {
  const unit = said.get('unit');
  if (unit === undefined) return said;
  const measure = measureOf(said.get('measure')?.id ?? 'level') ?? 'level';
  const rest = new Map(said);
  rest.delete('unit');
  if (isUnitless(measure)) return rest;
  const units = unit.id.split(unitSeparator);
  const id = fittingUnit(units, measure, said.get('indicator')?.id ?? '', dataset);
  return id === undefined ? undefined : rest.set('unit', { ...unit, id });
}

/** A list of units has one for each indicator: the one that counts the same. */
function fittingUnit(
  units: readonly string[],
  measure: Measure,
  indicator: string,
  dataset: Dataset,
): string | undefined {
  const fitting = units.filter((id) => isUnitOf(id, { measure, indicator }, dataset));
  const base = parseUnit(dataset.indicator(indicator)?.unit ?? '').base;
  const own = fitting.find((id) => parseUnit(id).base === base);
  return units.length > 1 ? own : fitting[0];
}
