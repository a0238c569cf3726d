import { isNumeral } from '../../domain/numeral.ts';
import { roundNoise } from '../../domain/roundNoise.ts';
import type { OwnCell } from '../ports/ownTable.ts';

/** A number as somebody typed it. */
export interface OwnNumber {
  readonly value: number;
  /** How many decimals are stated: those of the number, and the zeros that its cell shows behind them. */
  readonly decimals: number;
  /** Whether its cell shows it as per cent. */
  readonly isPercent: boolean;
}

/** No cell holds more digits. */
const mostDigits = 15;

const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const percent = /[%％]$/u;

/**
 * The number of a cell with what its digits state; undefined for what is none.
 *
 * @example
 * ownNumber({ value: 1, text: '1.0', isOurs: false }); // => 1 with one decimal
 * ownNumber({ value: 0.053, text: '5.3%', isOurs: false }); // => 5.3 per cent
 * ownNumber({ value: 527.7, text: '528', isOurs: false }); // => 527.7: a format hides digits and takes none away
 * ownNumber({ value: '约527.7', text: '约527.7', isOurs: false }); // => undefined
 */
export function ownNumber({ value, text }: Pick<OwnCell, 'value' | 'text'>): OwnNumber | undefined {
  if (typeof value === 'string') return typedNumber(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const shown = typedNumber(text);
  const isPercent = shown?.isPercent === true;
  const stated = Number((isPercent ? roundNoise(value * 100) : value).toPrecision(mostDigits));
  const isSame = shown !== undefined && shown.value === stated;
  const decimals = Math.max(decimalsOf(stated), isSame ? shown.decimals : 0);
  return { value: stated, decimals, isPercent };
}

function typedNumber(text: string): OwnNumber | undefined {
  const plain = text.normalize('NFKC').trim();
  const isPercent = percent.test(plain);
  const digits = isPercent ? plain.slice(0, -1).trim() : plain;
  if (digits.length > 2 * mostDigits) return undefined;
  const bare = thousands.test(digits) ? digits.replaceAll(',', '') : digits;
  if (!isNumeral(bare)) return undefined;
  const value = Number(bare);
  const decimals = /e/iu.test(bare) ? decimalsOf(value) : (bare.split('.')[1]?.length ?? 0);
  return Number.isFinite(value) ? { value, decimals, isPercent } : undefined;
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
