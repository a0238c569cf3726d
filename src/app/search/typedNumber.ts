import { parseUnit, type Unit } from '../../domain/unit.ts';

/** A number that a user typed, as a thing to find figures by. */
export interface TypedNumber {
  /** Without its sign: falls of 24.2 % are printed as 24.2%. */
  readonly value: number;
  /** Half a unit of its last typed digit. */
  readonly halfWidth: number;
  readonly significantDigits: number;
  /** The unit that was typed with it; a base of '' fits any. */
  readonly unit: Unit | undefined;
  /** Whether only its digits count, as its size fits nothing: a slip between 亿 and 千亿 is easily made. */
  readonly anyScale?: boolean;
}

const pattern =
  /^(?<currency>cny|rmb|usd|us\$)?\s*[+-]?(?<whole>\d[\d,]*)(?:\.(?<fraction>\d+))?\s*(?<unit>\D.*)?$/iu;

const bareScales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    千: 1e3,
    万: 1e4,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
    百亿: 1e10,
    千亿: 1e11,
    万亿: 1e12,
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
);

/**
 * Reads a number with or without a unit; a unit that counts nothing known is none, so that names are not taken for units.
 *
 * @param bases what is counted in the edition, such as 元
 *
 * @example
 * typedNumber('5277000 万元', bases); // => 5277000 of 10,000 元
 * typedNumber('38.7%', bases); // => 38.7 hundredths
 * typedNumber('527.7亿', bases); // => 527.7 hundred millions of anything
 * typedNumber('CNY 650.2 bn', bases); // => 650.2 billions of 元, as English prints it
 */
export function typedNumber(text: string, bases: ReadonlySet<string>): TypedNumber | undefined {
  const groups = pattern.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { currency = '', whole = '', fraction = '', unit: behind = '' } = groups;
  const unitText = `${currency} ${behind}`.trim();
  const unit = unitText === '' ? undefined : unitOf(unitText, bases);
  if (unitText !== '' && unit === undefined) return undefined;
  const digits = `${whole.replaceAll(',', '')}${fraction}`;
  return {
    value: Number(`${whole.replaceAll(',', '')}.${fraction}`),
    halfWidth: 0.5 * 10 ** -fraction.length,
    significantDigits: digits.replace(/^0+/u, '').length,
    unit,
  };
}

/** Numbers of fewer digits fit too much by chance. */
const tellingDigits = 3;

/** The same number by its digits alone; undefined where these are too few to tell anything. */
export function atAnyScale(number: TypedNumber): TypedNumber | undefined {
  return number.significantDigits < tellingDigits ? undefined : { ...number, anyScale: true };
}

function unitOf(text: string, bases: ReadonlySet<string>): Unit | undefined {
  const factor = bareScales.get(text);
  if (factor !== undefined) return { base: '', factor };
  const unit = parseUnit(text);
  return bases.has(unit.base) ? unit : undefined;
}
