import type { ComputedFigure, Figure } from '../domain/figure.ts';
import { overlaps, type Interval } from '../domain/interval.ts';
import type { FigureKey } from '../domain/observation.ts';
import { yearsLater } from '../domain/yearsLater.ts';
import type { Dataset } from './dataset.ts';
import { cellKey } from './figureCell.ts';

/** A step from one printed level to the next over which the later one opens a new base. */
export interface BaseStep {
  readonly period: string;
  readonly before: string;
  /** The growth that the two levels give. */
  readonly byLevels: Interval;
  /** The year-earlier level on the later one's base; undefined where none follows. */
  readonly impliedBase: Figure | undefined;
}

/**
 * The step to a figure's period where no printed growth meets the growth of printed levels; undefined where one does, or where
 * nothing can be tested.
 *
 * @param level one of the two levels, where only steps that rest on it count
 *
 * @example
 * // 2016: 100, 2017: 120, printed growth of 2017: 10.0 %
 * baseStep(dataset, levelOf2017); // => the levels give 20 %; the implied base of 2016 is 109.09
 */
export function baseStep(dataset: Dataset, at: FigureKey, level?: Figure): BaseStep | undefined {
  const { period } = at;
  const before = yearsLater(period, -1);
  const growth = dataset.cell(cellKey({ ...at, measure: 'yoy' }));
  if (growth === undefined || before === undefined) return undefined;
  const printed = growth.published.flatMap(boundsOf);
  const ratios = computedBy(growth.computed, 'growth').filter(
    ({ inputs }) => level === undefined || inputs.some((id) => dataset.figure(id)?.id === level.id),
  );
  const [ratio] = ratios;
  if (ratio === undefined || printed.length === 0) return undefined;
  if (ratios.some((byLevels) => printed.some((rate) => overlaps(byLevels, rate)))) return undefined;
  const bases = dataset.cell(cellKey({ ...at, measure: 'level', period: before }))?.computed ?? [];
  const implied = computedBy(bases, 'implied-base-growth').find(({ inputs }) =>
    inputs.some((id) => ratio.inputs.includes(id)),
  );
  const impliedBase = implied === undefined ? undefined : dataset.figure(implied.id);
  return { period, before, byLevels: { low: ratio.low, high: ratio.high }, impliedBase };
}

function boundsOf({ low, high }: Figure): readonly Interval[] {
  return low === null || high === null ? [] : [{ low, high }];
}

function computedBy(
  figures: readonly Figure[],
  method: ComputedFigure['method'],
): readonly ComputedFigure[] {
  return figures.flatMap(({ origin }) =>
    origin.kind === 'computed' && origin.computed.method === method ? [origin.computed] : [],
  );
}
