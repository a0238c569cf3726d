/** Whether a number is a year that periods may be of: a whole one from 1900 to 2199. */
export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2199;
