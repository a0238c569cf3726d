import { Converter } from 'opencc-js/t2cn';
import type { Measure } from '../../domain/measure.ts';
import type { Source } from '../../domain/source.ts';
import { parseUnit } from '../../domain/unit.ts';
import { flattenText } from '../numeral/flattenText.ts';
import { foreignNumerals } from '../numeral/foreignNumerals.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { numeralUnits } from '../numeral/numeralUnits.ts';
import { scanNumerals } from '../numeral/scanNumerals.ts';
import type { Content, CuratedFigure } from '../package/content.ts';
import type { Fault, Problem } from '../package/problem.ts';
import { printedSign } from './printedSign.ts';
import { unitsAlike } from './unitsAlike.ts';

/** What a word such as 下降 turns below zero; a level, rank or share is stated without a sign. */
const signed: ReadonlySet<Measure> = new Set<Measure>([
  ...(['yoy', 'yoy-usd', 'yoy-real', 'pop', 'increase', 'pull', 'gap', 'yoy-gap'] as const),
  'target-yoy',
]);

const simplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Holds every value against the characters it was read from, in digits or words: its size, its unit where they carry one, and
 * its sign where they or the terms tell it. Demands line or locator and characters for each figure of a stored document.
 *
 * @example
 * // 527.7 亿元 from 527.7億元, 70 % from 近七成, 25 % from 四分之一 and 1000 亿元 from 千亿级 agree;
 * // 572.7 亿元 and 527.7 万元 from 527.7億元 do not, nor does 24.2 % from 下降24.2%.
 */
export function checkPrinted(content: Content): readonly Problem[] {
  const sources = new Map(content.sources.map(({ item }) => [item.id, item]));
  const units = numeralUnits(content.figures.map(({ item }) => item.unit));
  return content.figures.flatMap(({ row, item }) => {
    const fault = faultOf(item, { source: sources.get(item.source), units });
    return fault === undefined ? [] : [{ file: 'figures.csv', row, column: 'printed', fault }];
  });
}

/** What a figure is read with: its document, and the units that may stand behind a number. */
interface Reading {
  readonly source: Source | undefined;
  readonly units: readonly string[];
}

function faultOf(figure: CuratedFigure, reading: Reading): Fault | undefined {
  const { printed, line, locator } = figure;
  const located = line !== null || locator !== '';
  const stored = reading.source !== undefined && reading.source.document !== '';
  if ((located && printed === '') || (stored && !located)) return { code: 'line-and-printed' };
  return sizeFault(figure, reading) ?? signFault(figure);
}

function sizeFault(figure: CuratedFigure, { source, units }: Reading): Fault | undefined {
  const { printed, digits, unit, value } = figure;
  const text = simplified(flattenText(printed, {}).text);
  const numerals = scanNumerals(foreignNumerals(text, source?.language ?? ''), units);
  if (numerals.length === 0 || numerals.some((numeral) => agrees(figure, numeral)))
    return undefined;
  if (isRatioOf(figure, numerals)) return undefined;
  return numerals.some(({ number }) => near(Math.abs(value), number))
    ? { code: 'printed-unit', printed, value: digits, unit }
    : { code: 'printed-value', printed, value: digits };
}

function signFault(figure: CuratedFigure): Fault | undefined {
  const { printed, digits, value, measure } = figure;
  const sign = signed.has(measure) ? printedSign(figure) : undefined;
  return sign === undefined || value * sign >= 0
    ? undefined
    : { code: 'printed-sign', printed, value: digits };
}

/** Without a unit of its own a number in digits is in the column's; 5565亿 has a scale, which must be the column's too. */
function agrees({ value, unit }: CuratedFigure, numeral: Numeral): boolean {
  const { base, factor } = parseUnit(unit);
  const size = Math.abs(value);
  if (near(size * factor, numeral.amount)) {
    return numeral.unit === '' || unitsAlike(base, numeral.unit);
  }
  return numeral.unit === '' && numeral.amount === numeral.number && near(size, numeral.number);
}

/** Words such as 每七部…就有一部 state a rate by two numbers. */
function isRatioOf({ value, unit }: CuratedFigure, numerals: readonly Numeral[]): boolean {
  const { base, factor } = parseUnit(unit);
  const rate = Math.abs(value) * factor;
  if (base !== '1' || numerals.length < 2) return false;
  return numerals.some((whole) =>
    numerals.some((part) => part !== whole && Math.abs(part.amount / whole.amount - rate) < 5e-5),
  );
}

const near = (left: number, right: number): boolean => Math.abs(left - right) <= 1e-9 * right;
