/** Digits, decimals, a sign of percentage and a word behind, as the add-in writes number formats. */
const known = /^(?<digits>#,##0|0)(?:\.(?<decimals>0+))?(?<percent>%?)(?:"(?<word>[^"]*)")?$/u;

/**
 * A number as a cell shows it in one of the number formats that the add-in writes; in groups with its own decimals in any other.
 *
 * @example
 * formattedNumber(5565, '#,##0.0" 测算"'); // => '5,565.0 测算'
 * formattedNumber(0.387, '0.0%'); // => '38.7%'
 * formattedNumber(2025, '0'); // => '2025'
 */
export function formattedNumber(value: number, numberFormat: string | undefined): string {
  const groups = known.exec(numberFormat ?? '')?.groups;
  if (groups === undefined) return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const { digits, decimals = '', percent = '', word = '' } = groups;
  const shown = percent === '' ? value : value * 100;
  const number = shown.toLocaleString('en-US', {
    useGrouping: digits === '#,##0',
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return `${number}${percent}${word}`;
}
