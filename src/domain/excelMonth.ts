import type { Period } from './period.ts';

/** The last serial number that Excel knows as a date, 31 December 9999. */
const lastSerial = 2_958_465;

/**
 * The single month in which a serial date of Excel's 1900 system lies.
 *
 * Civil date from day count after Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 *
 * @example
 * excelMonth(45809); // => June 2025, the month of 1 June 2025
 */
export function excelMonth(serial: number): Period | undefined {
  if (serial > lastSerial) return undefined;
  // Serial 25569 is 1 January 1970; the algorithm counts from 1 March of year 0.
  const days = serial - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, from: month, to: month, state: false };
}
