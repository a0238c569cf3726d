import { rankMeasures } from '../../domain/measure.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { CuratedFigure } from '../package/content.ts';
import { measuredBases } from '../rules/unitsAlike.ts';

/**
 * Half the width that rounding leaves to a figure, in its unit: the curator's precision where one is given, else half a unit of
 * the last digit printed; 0 for ranks and for counts printed in single things; null where the wording is vague.
 *
 * @example
 * halfWidth(trade); // 527.7 亿元 => 0.05
 * halfWidth(zoneTrade); // 4935 亿元 => 0.5
 * halfWidth(parks); // 4 家 => 0, but 2.2 万人 => 0.05
 * halfWidth(share); // 近七成 with precision 5 => 5, 超60% => null
 */
export function halfWidth(figure: CuratedFigure): number | null {
  const { precision, qualifiers, measure, digits, unit } = figure;
  if (precision !== null) return precision;
  if (!qualifiers.includes('exact')) return null;
  if (rankMeasures.includes(measure)) return 0;
  const { base, factor } = parseUnit(unit);
  const decimals = decimalsOf(figure);
  // What is measured rather than counted is rounded, whole numbers too.
  const counted = factor === 1 && !measuredBases.has(base) && !digits.includes('.');
  return counted ? 0 : roundNoise(0.5 * 10 ** -decimals);
}

/** A spreadsheet drops the last zero of 9.0, the printed figure keeps it. */
function decimalsOf({ digits, printed }: CuratedFigure): number {
  const size = Math.abs(Number(digits));
  const texts = printed.normalize('NFKC').match(/\d+(?:\.\d+)?/gu) ?? [];
  const same = texts.filter((text) => Number(text) === size);
  return Math.max(...[digits, ...same].map((text) => text.split('.')[1]?.length ?? 0));
}
