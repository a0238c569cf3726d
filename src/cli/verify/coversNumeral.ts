import { parseUnit } from '../../domain/unit.ts';
import { flattenText } from '../numeral/flattenText.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { scanNumerals } from '../numeral/scanNumerals.ts';

/** A curated figure as far as numbers of its document are compared with it. */
export interface CuratedNumber {
  readonly value: number;
  readonly unit: string;
  readonly printed: string;
}

/** What is compared: an amount and what it counts. */
interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/**
 * Makes the question whether a number in a document is one that is curated from it: the same amount of the same thing, or a
 * rounded mention of it (突破6500亿 where 6501.8亿元 is curated).
 */
export function coversNumeral(
  figures: readonly CuratedNumber[],
  units: readonly string[],
): (numeral: Numeral) => boolean {
  const amounts = figures.flatMap((figure) => [ofValue(figure), ...ofPrinted(figure, units)]);
  return (numeral) =>
    amounts.some(
      (amount) =>
        sameThing(numeral, amount) &&
        (near(amount.amount, numeral.amount, 1e-9 * numeral.amount) ||
          (numeral.vague && near(amount.amount, numeral.amount, roundingOf(numeral)))),
    );
}

function ofValue({ value, unit }: CuratedNumber): Amount {
  const { base, factor } = parseUnit(unit);
  return { amount: Math.abs(value) * factor, unit: base };
}

function ofPrinted({ printed }: CuratedNumber, units: readonly string[]): readonly Amount[] {
  return scanNumerals(flattenText(printed, {}).text, units);
}

/** A number without a unit may be money or things when it is large, else only a bare number again. */
function sameThing(numeral: Numeral, { amount, unit }: Amount): boolean {
  return numeral.unit === unit || (numeral.unit === '' && amount >= 1e4);
}

const near = (left: number, right: number, slack: number): boolean =>
  Math.abs(left - right) <= slack;

/** Half a unit of the last digit that is not zero: ±50亿 for 6500亿. */
function roundingOf({ amount }: Numeral): number {
  let unit = 10 ** Math.floor(Math.log10(Math.max(amount, 1e-9)));
  while (unit > 1e-9 && !near(amount / unit, Math.round(amount / unit), 1e-6)) unit /= 10;
  return unit / 2;
}
