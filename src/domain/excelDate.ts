/** One day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last serial number that Excel knows as a date, 31 December 9999. */
const lastSerial = 2_958_465;

/**
 * The day that a serial date of Excel's 1900 system is.
 *
 * Civil date from day count after Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 *
 * @example
 * excelDate(45809); // => { year: 2025, month: 6, day: 1 }
 */
export function excelDate(serial: number): CalendarDay | undefined {
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
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year, month, day };
}
