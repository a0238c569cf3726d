import type { Dataset } from '../../dataset/dataset.ts';
import { isCurrency } from '../../domain/isCurrency.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { Said, SaidPart } from './said.ts';
import type { SideHeader } from './sideHeader.ts';
import { unitSeparator } from './wordsSaid.ts';

/**
 * Of several currencies that titles name those in which nothing is counted: 亿美元 of 进出口（亿元、亿美元）, where no header says it
 * and no indicator is counted in it.
 *
 * @param claims all that the titles name
 * @param fixed what is said of all cells
 */
export function unheardUnits(
  claims: readonly SaidPart[],
  headers: readonly SideHeader[],
  fixed: Said,
  dataset: Dataset,
): readonly SaidPart[] {
  const named = claims.filter(({ kind, id }) => kind === 'unit' && isCurrency(baseOf(id)));
  if (new Set(named.map(({ id }) => baseOf(id))).size < 2) return [];
  const all = [fixed.get('indicator'), ...headers.map(({ said }) => said.get('indicator'))];
  const counted = all.map((part) => baseOf(dataset.indicator(part?.id ?? '')?.unit));
  const said = headers.flatMap((header) =>
    [...header.levels.values(), header.said].flatMap((level) =>
      (level.get('unit')?.id ?? '').split(unitSeparator).map(baseOf),
    ),
  );
  const heard = new Set([...counted, ...said]);
  return named.filter(({ id }) => !heard.has(baseOf(id)));
}

const baseOf = (unit = ''): string => parseUnit(unit).base;
