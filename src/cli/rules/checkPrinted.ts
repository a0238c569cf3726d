import { parseUnit } from '../../domain/unit.ts';
import { flattenText } from '../numeral/flattenText.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { numeralUnits } from '../numeral/numeralUnits.ts';
import { scanNumerals } from '../numeral/scanNumerals.ts';
import type { Content, CuratedFigure } from '../package/content.ts';
import type { Fault, Problem } from '../package/problem.ts';

/**
 * Holds every value against the characters it was read from, in digits or words, and demands line or locator and characters for each
 * figure of a stored document.
 *
 * @example
 * // 527.7 亿元 from 527.7億元, 70 % from 近七成, 25 % from 四分之一 and 1000 亿元 from 千亿级 agree; 572.7 does not.
 */
export function checkPrinted(content: Content): readonly Problem[] {
  const stored = new Set(
    content.sources.filter(({ item }) => item.sha256 !== '').map(({ item }) => item.id),
  );
  const units = numeralUnits(content.figures.map(({ item }) => item.unit));
  return content.figures.flatMap(({ row, item }) => {
    const fault = faultOf(item, stored.has(item.source), units);
    return fault === undefined ? [] : [{ file: 'figures.csv', row, column: 'printed', fault }];
  });
}

function faultOf(
  figure: CuratedFigure,
  stored: boolean,
  units: readonly string[],
): Fault | undefined {
  const { printed, line, locator, digits } = figure;
  const located = line !== null || locator !== '';
  if ((located && printed === '') || (stored && !located)) {
    return { code: 'line-and-printed' };
  }
  const numerals = scanNumerals(flattenText(printed, {}).text, units);
  if (numerals.length === 0 || numerals.some((numeral) => agrees(figure, numeral)))
    return undefined;
  return isRatioOf(figure, numerals)
    ? undefined
    : { code: 'printed-value', printed, value: digits };
}

function agrees({ value, unit }: CuratedFigure, { number, amount }: Numeral): boolean {
  const size = Math.abs(value);
  return near(size, number) || near(size * parseUnit(unit).factor, amount);
}

/** Words such as 每七部…就有一部 state a rate by two numbers. */
function isRatioOf({ value, unit }: CuratedFigure, numerals: readonly Numeral[]): boolean {
  const rate = Math.abs(value) * parseUnit(unit).factor;
  return numerals.some((whole) =>
    numerals.some((part) => Math.abs(part.amount / whole.amount - rate) < 5e-5),
  );
}

const near = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-9 * right;
