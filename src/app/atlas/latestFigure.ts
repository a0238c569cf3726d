import type { Dataset } from '../../dataset/dataset.ts';
import { seriesKey } from '../../dataset/figureCell.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureAt } from './figureAt.ts';
import { periodShape, stateShape } from './periodShape.ts';

interface Latest {
  readonly figure: Figure;
  /** The periods of its kind that exist, ascending. */
  readonly periods: readonly string[];
}

const isWhole = ({ period }: Figure): boolean => ['', stateShape].includes(periodShape(period));

const isExact = ({ status }: Figure): boolean => status !== 'about';

/**
 * The newest level of an indicator for a place: of whole years or states where there are any, an exact one before a
 * rough one, else of whatever is newest.
 * Undefined where nothing would answer.
 */
export function latestFigure(
  dataset: Dataset,
  place: string,
  indicator: string,
): Latest | undefined {
  const key = { place, indicator, breakdown: '', measure: 'level' } as const;
  const found = dataset
    .periods(seriesKey(key))
    .toSorted(comparePeriodCodes)
    .flatMap((period) => figureAt(dataset, { ...key, period }) ?? []);
  const figures = [found.filter(isWhole).filter(isExact), found.filter(isWhole), found].find(
    ({ length }) => length > 0,
  );
  const figure = figures?.at(-1);
  if (figures === undefined || figure === undefined) return undefined;
  const shape = periodShape(figure.period);
  const periods = figures.map(({ period }) => period).filter((code) => periodShape(code) === shape);
  return { figure, periods };
}
