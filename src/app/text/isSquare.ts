const square = /[\u2E80-\uFFEF]/u;

/**
 * Whether a letter takes a square, as Chinese characters and their punctuation do, about twice the width of a digit.
 *
 * @example
 * isSquare('（'); // => true
 * isSquare('–'); // => false
 */
export const isSquare = (letter: string): boolean => square.test(letter);
