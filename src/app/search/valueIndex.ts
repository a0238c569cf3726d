import type { Figure } from '../../domain/figure.ts';
import { parseUnit, type Unit } from '../../domain/unit.ts';
import { codeAt, valueAt } from './numberAt.ts';
import type { TypedNumber } from './typedNumber.ts';
import { strengths } from './vocabulary.ts';

/** Scales in which the same value may be printed or typed: 527.7亿元 is 5277000万元. */
const scales: readonly number[] = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

/** A number of fewer digits fits too much by chance to be tried at other scales or within rounding. */
const tellingDigits = 3;

/** A figure rounded more coarsely than this part of itself does not stand for a more exact number. */
const coarsest = 0.005;

/** Finds figures by their values. */
export interface ValueIndex {
  /** What figures count, such as 元. */
  readonly bases: ReadonlySet<string>;
  /** How well a figure fits a number, by its place among all; 0 where it does not. */
  readonly fit: (number: TypedNumber) => (at: number) => number;
  /** Figures by their value within what they count, the largest first. */
  readonly byValue: () => Int32Array;
}

/** Values in units of what is counted (元, not 亿元): one row a figure, then one for each further printed value. */
interface Values {
  readonly size: Float64Array;
  readonly halfWidth: Float64Array;
  /** Of the unit in which the value is answered or printed. */
  readonly factor: Float64Array;
  readonly base: Int32Array;
  /** Rows of a figure's further printed values, where they differ from what it answers. */
  readonly further: ReadonlyMap<number, readonly number[]>;
  readonly bases: readonly string[];
}

/** Indexes the values of figures in units of what they count. */
export function createValueIndex(figures: readonly Figure[]): ValueIndex {
  const values = valuesOf(figures);
  return {
    bases: new Set(values.bases),
    fit: (number) => fitter(values, number),
    byValue: () => byValue(values, figures.length),
  };
}

interface Row {
  readonly value: number;
  readonly halfWidth: number;
  readonly unit: string;
}

function valuesOf(figures: readonly Figure[]): Values {
  const unitOf = knownUnits();
  const rows: Row[] = figures.map((figure) => ({
    value: figure.value,
    halfWidth: roundingOf(figure),
    unit: figure.unit,
  }));
  const further = new Map<number, readonly number[]>();
  for (const [at, { origin, value, unit }] of figures.entries()) {
    if (origin.kind === 'computed') continue;
    const answered = value * unitOf(unit).factor;
    const others = origin.observations.filter(
      (printed) =>
        printed.unit !== unit || Math.abs(printed.value * unitOf(unit).factor) !== answered,
    );
    if (others.length === 0) continue;
    further.set(
      at,
      others.map((printed) => rows.push({ ...printed, halfWidth: 0 }) - 1),
    );
  }
  const bases = [...new Set(rows.map(({ unit }) => unitOf(unit).base))];
  const codes = new Map(bases.map((base, code): [string, number] => [base, code]));
  return {
    size: Float64Array.from(rows, (row) => row.value * unitOf(row.unit).factor),
    halfWidth: Float64Array.from(rows, (row) => row.halfWidth * unitOf(row.unit).factor),
    factor: Float64Array.from(rows, (row) => unitOf(row.unit).factor),
    base: Int32Array.from(rows, (row) => codes.get(unitOf(row.unit).base) ?? 0),
    further,
    bases,
  };
}

/** Only what is printed was rounded; a computed interval is no range of values that one may mean. */
function roundingOf({ low, high, origin }: Figure): number {
  return low === null || high === null || origin.kind === 'computed' ? 0 : (high - low) / 2;
}

function knownUnits(): (text: string) => Unit {
  const units = new Map<string, Unit>();
  return (text) => {
    const unit = units.get(text) ?? parseUnit(text);
    units.set(text, unit);
    return unit;
  };
}

function fitter(values: Values, number: TypedNumber): (at: number) => number {
  const fitRow = fitOf(values, number);
  return (at) => {
    const best = fitRow(at);
    const further = best === strengths.exact ? undefined : values.further.get(at);
    return further === undefined ? best : Math.max(best, ...further.map(fitRow));
  };
}

function fitOf(values: Values, number: TypedNumber): (row: number) => number {
  if (number.anyScale === true) return digitsFit(values, number);
  return number.unit === undefined ? bareFit(values, number) : unitFit(values, number);
}

/** The same leading digits of what is counted alike, whatever the power of ten. */
function digitsFit(values: Values, number: TypedNumber): (row: number) => number {
  const { base = '' } = number.unit ?? {};
  const code = base === '' ? undefined : values.bases.indexOf(base);
  const wanted = leading(number.value);
  const step = 10 ** (1 - number.significantDigits);
  return (row) => {
    if (code !== undefined && codeAt(values.base, row) !== code) return 0;
    const beyond = leading(Math.abs(valueAt(values.size, row))) - wanted;
    return beyond > -step / 2 - 1e-9 && beyond < step - 1e-9 ? strengths.contained : 0;
  };
}

/** A number by its digits alone, from 1 up to 10; 0 of 0. */
const leading = (value: number): number =>
  value === 0 ? 0 : value / 10 ** Math.floor(Math.log10(value));

/** A number with a unit means one size. */
function unitFit(values: Values, number: TypedNumber): (row: number) => number {
  const { base = '', factor = 1 } = number.unit ?? {};
  const code = base === '' ? undefined : values.bases.indexOf(base);
  return (row) =>
    code !== undefined && codeAt(values.base, row) !== code
      ? 0
      : fitAt(values, number, row, factor);
}

/** A bare number is in the unit of the figure, a ratio also in percent, and a telling one at any scale. */
function bareFit(values: Values, number: TypedNumber): (row: number) => number {
  const ratio = values.bases.indexOf('1');
  const isTelling = number.significantDigits >= tellingDigits;
  return (row) => {
    const own = fitAt(values, number, row, valueAt(values.factor, row));
    if (own > 0) return own;
    if (codeAt(values.base, row) === ratio) return fitAt(values, number, row, 0.01);
    if (!isTelling) return 0;
    for (const scale of scales) {
      if (fitAt(values, number, row, scale) > 0) return strengths.prefix;
    }
    return 0;
  };
}

/** Compares the size of a row with a number of units of so many. */
function fitAt(
  { size, halfWidth }: Values,
  number: TypedNumber,
  row: number,
  factor: number,
): number {
  const actual = Math.abs(valueAt(size, row));
  const wanted = number.value * factor;
  const apart = Math.abs(actual - wanted);
  const slack = 1e-9 * Math.max(actual, wanted);
  if (apart <= slack) return strengths.exact;
  if (number.significantDigits < tellingDigits) return 0;
  if (apart <= number.halfWidth * factor + slack) return strengths.prefix;
  // Digits that were cut off rather than rounded: 9356 of 9,356.73.
  const isCut = actual > wanted && apart < 2 * number.halfWidth * factor - slack;
  if (isCut) return strengths.contained;
  const rounding = valueAt(halfWidth, row);
  return rounding <= coarsest * actual && apart <= rounding + slack ? strengths.prefix : 0;
}

function byValue({ base, size }: Values, count: number): Int32Array {
  const order = (left: number, right: number): number =>
    codeAt(base, left) - codeAt(base, right) || valueAt(size, right) - valueAt(size, left);
  return Int32Array.from({ length: count }, (_, at) => at).toSorted(order);
}
