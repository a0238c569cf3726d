import { isSquare } from '../text/isSquare.ts';

/** A digit or Latin letter is about so wide, as a share of its height. */
const latin = 0.56;

/**
 * About how wide a text is drawn, where it cannot be measured.
 *
 * @example
 * textWidth('2万', 10); // => 15.6
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += isSquare(letter) ? 1 : latin;
  return width * fontSize;
}
