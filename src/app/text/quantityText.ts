import { classWords } from '../../domain/classWords.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { rankMeasures, type Measure } from '../../domain/measure.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import { readableUnit } from '../../formulas/readableUnit.ts';
import { unitText, withUnit } from '../../formulas/unitText.ts';
import { numberText } from './numberText.ts';

/** More decimals than this are noise of a conversion. */
const mostDecimals = 6;

/** A quantity in three forms: the bare number, its unit, and both as one text. */
export interface QuantityText {
  readonly number: string;
  readonly unit: string;
  readonly text: string;
}

/** What is to be written: ends are null where the wording leaves them open. */
export interface Quantity {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly measure: Measure;
  /** Tells what is printed in words. */
  readonly origin?: Figure['origin'];
}

const points: Localized = { 'zh-CN': '个百分点', 'en-US': ' pp' };

/** Differences of percentages are points, not percentages. */
const pointMeasures: ReadonlySet<Measure> = new Set(['pull', 'yoy-gap']);

/**
 * A figure's value as people read it: with the decimals of its printed precision, ratios as percentages, ranks as ranks; a
 * class of figures (千亿级) in its own words.
 *
 * @example
 * figureQuantity(jiyuanTrade, 'zh-CN').text; // => '527.7亿元'
 * figureQuantity(jiyuanTrade, 'en-US').text; // => 'CNY 52.77 bn'
 * figureQuantity(zhengzhouGrowth, 'en-US').text; // => '38.7%', of the value 0.387
 */
export function figureQuantity(
  figure: Figure,
  language: Language,
  size = figure.value,
): QuantityText {
  const words = classWords(figure);
  if (words !== undefined) return { number: words, unit: '', text: words };
  return quantityText(figure, decimalsOf(figure), language, size);
}

type Sized = Pick<Quantity, 'value' | 'unit' | 'measure'>;

/**
 * A quantity with a number of decimals of its own unit, as people who read the language count: in billions where it is said in 亿.
 *
 * @param size of what the unit is to be chosen for, where several quantities are to have one; its own unless given
 */
export function quantityText(
  quantity: Sized,
  decimals: number,
  language: Language,
  size = quantity.value,
): QuantityText {
  const { value, unit, measure } = quantity;
  const readable = readableUnit(size, unit, language);
  if (readable === undefined) return cellText(quantity, decimals, language);
  const { tens } = readable;
  const told = { value: roundNoise(value / 10 ** tens), unit: readable.unit, measure };
  return cellText(told, Math.max(0, decimals + tens), language);
}

/** The same in its own unit, as a cell shows it. */
export function cellText(
  { value, unit, measure }: Sized,
  decimals: number,
  language: Language,
): QuantityText {
  if (rankMeasures.includes(measure)) return rankText(value, language);
  if (unit !== '1') {
    const number = numberText(value, language, decimals);
    const name = unitText(unit, language);
    return { number, unit: name, text: withUnit(number, unit, language) };
  }
  const percent = numberText(roundNoise(value * 100), language, decimals - 2);
  if (pointMeasures.has(measure)) {
    return {
      number: percent,
      unit: points[language].trim(),
      text: `${percent}${points[language]}`,
    };
  }
  return { number: `${percent}%`, unit: '', text: `${percent}%` };
}

/**
 * The decimals that a figure's precision leaves meaning; without an interval those of the number itself, and of one that is printed
 * in words no more than two digits.
 *
 * @example
 * decimalsOf({ ...figure, value: 527.7, low: 527.65, high: 527.75 }); // => 1
 * decimalsOf({ ...figure, value: 0.142857, origin: everySeventhPhone }); // => 2: 14 %, no 14.2857 %
 */
export function decimalsOf({
  value,
  low,
  high,
  origin,
}: Pick<Quantity, 'value' | 'low' | 'high' | 'origin'>): number {
  const own = ownDecimals(value);
  if (low === null || high === null)
    return isInWords(origin) ? Math.min(own, twoDigits(value)) : own;
  if (high <= low) return own;
  const halfWidth = (high - low) / 2;
  // Half a unit of the last printed digit stands for that digit; anything wider in between for the digit that it shakes.
  const meant = Math.max(0, Math.ceil(-Math.log10(2 * halfWidth) - 1e-6));
  const shaken = Math.max(0, Math.ceil(-Math.log10(halfWidth) - 1e-6));
  return Math.min(mostDecimals, own <= meant ? meant : Math.min(own, shaken));
}

/** 七成, 三分之一, "every seventh": a number that is printed has its digits, words have none. */
function isInWords(origin: Figure['origin'] | undefined): boolean {
  if (origin?.kind !== 'published') return false;
  const [{ printed }] = origin.observations;
  return printed !== '' && !/\p{Nd}/u.test(printed);
}

/** The decimals that show the first two digits of a number. */
function twoDigits(value: number): number {
  return value === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
}

function ownDecimals(value: number): number {
  const [, fraction = ''] = String(roundNoise(value)).split('.');
  return Math.min(mostDecimals, fraction.includes('e') ? mostDecimals : fraction.length);
}

function rankText(value: number, language: Language): QuantityText {
  const number = String(value);
  return language === 'zh-CN'
    ? { number, unit: '位', text: `第${number}位` }
    : { number, unit: '', text: `No. ${number}` };
}
