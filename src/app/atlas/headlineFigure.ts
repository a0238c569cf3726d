import { answering } from '../../dataset/answering.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { provinceOf } from '../../dataset/isWithin.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { periodText } from '../../domain/periodText.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { findOrCount } from '../../formulas/rank/findOrCount.ts';
import { universeMembers } from '../../formulas/rank/universeMembers.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureQuantity, type QuantityText } from '../text/quantityText.ts';
import { latestFigure } from './latestFigure.ts';
import { sparkline, type Sparkline } from './sparkline.ts';

/** One indicator of a place at a glance. */
export interface HeadlineFigure {
  readonly indicator: string;
  readonly label: string;
  /** Absent where nothing is known of it. */
  readonly latest?: {
    readonly figure: Figure;
    readonly quantity: QuantityText;
    readonly periodText: string;
    readonly statusText: string;
    readonly growth?: Growth;
    readonly rank?: Standing;
    readonly spark: Sparkline;
  };
}

/** Growth on the year before. */
export interface Growth {
  readonly text: string;
  readonly sign: -1 | 0 | 1;
  readonly figure: Figure;
}

/** A rank among so many. */
export interface Standing {
  readonly rank: number;
  readonly of: number;
  readonly figure: Figure;
}

/** The newest figure of an indicator with its growth, its rank in the province and its years. */
export function headlineFigure(
  place: string,
  indicator: string,
  context: FunctionContext,
): HeadlineFigure {
  const { dataset, language } = context;
  const known = dataset.indicator(indicator);
  const label = known === undefined ? indicator : localName(known, language);
  const latest = latestFigure(dataset, place, indicator);
  if (latest === undefined) return { indicator, label };
  const { figure } = latest;
  const growth = growthOf(figure, context);
  const rank = rankOf(figure, context);
  return {
    indicator,
    label,
    latest: {
      figure,
      quantity: figureQuantity(figure, language),
      periodText: periodText(figure.period, language),
      statusText: statusNames[figure.status][language],
      ...(growth === undefined ? {} : { growth }),
      ...(rank === undefined ? {} : { rank }),
      spark: sparkline(dataset, figure),
    },
  };
}

/** The growth that answers for the period of a level; undefined where none does, or it rests on two bases. */
export function growthOf(
  figure: Figure,
  { dataset, language }: Pick<FunctionContext, 'dataset' | 'language'>,
): Growth | undefined {
  if (figure.measure !== 'level') return undefined;
  const cell = dataset.cell(cellKey({ ...figure, measure: 'yoy' }));
  const [growth] = cell === undefined ? [] : answering(cell, { basis: 'preferred' });
  if (growth === undefined) return undefined;
  const { text } = figureQuantity(growth, language);
  const sign = growth.value > 0 ? 1 : growth.value < 0 ? -1 : 0;
  return { text: sign === 1 ? `+${text}` : text, sign, figure: growth };
}

function rankOf(figure: Figure, context: FunctionContext): Standing | undefined {
  const { dataset } = context;
  const { place, indicator, breakdown } = figure;
  const period = canonicalPeriod(figure.period);
  const universe = provinceOf(dataset, place);
  if (period === undefined || universe === place) return undefined;
  const answer = findOrCount(
    {
      place,
      indicator,
      breakdown,
      measure: 'rank',
      period: { kind: 'period', period },
      reference: { place: universe },
      basis: 'preferred',
    },
    context,
  );
  const members = universeMembers(dataset, universe, place).length;
  if (!answer.ok || answer.value.status === 'about' || members === 0) return undefined;
  return { rank: answer.value.value, of: members, figure: answer.value };
}
