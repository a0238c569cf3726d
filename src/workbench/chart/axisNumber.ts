import { numfmt } from '@univerjs/core';

const displayUnits: ReadonlyMap<unknown, number> = new Map([
  ['Hundreds', 100],
  ['Thousands', 1000],
  ['TenThousands', 10_000],
  ['HundredThousands', 100_000],
  ['Millions', 1_000_000],
  ['TenMillions', 10_000_000],
  ['HundredMillions', 100_000_000],
  ['Billions', 1_000_000_000],
]);

/** A number at an axis, divided by the unit that is displayed and in its number format. */
export function axisNumber(value: number, numberFormat: unknown, displayUnit: unknown): string {
  const shown = Number((value / (displayUnits.get(displayUnit) ?? 1)).toPrecision(12));
  if (typeof numberFormat !== 'string' || numberFormat === 'General') {
    return new Intl.NumberFormat(document.documentElement.lang, {
      maximumSignificantDigits: 4,
    }).format(shown);
  }
  return numfmt.format(numberFormat, shown);
}
