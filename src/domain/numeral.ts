const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/**
 * Whether a text is one number in digits, as a cell, a CSV file or a command line has it; the time it takes grows with the
 * text and no faster.
 *
 * @example
 * isNumeral('-1.5e3'); // => true
 * isNumeral('1,000'); // => false
 */
export function isNumeral(text: string): boolean {
  return numeral.test(text);
}
