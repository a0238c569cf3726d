/** A hash of a text that hashes of longer texts are made of. */
export interface TextHash {
  readonly hash: number;
  /** What a hash before it is multiplied with. */
  readonly power: number;
}

const factor = 31;

/** The hash of a text, a whole number of 32 bits. */
export function textHash(text: string): TextHash {
  let hash = 0;
  let power = 1;
  for (let index = 0; index < text.length; index += 1) {
    hash = hashWith(hash, text.charCodeAt(index));
    power = Math.imul(power, factor);
  }
  return { hash, power };
}

/** The hash of a text and one more unit of UTF-16 behind it. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, factor) + unit) | 0;
}

/**
 * The hash of two texts in a row, of which nobody has to make one.
 *
 * @example
 * joinedHash(textHash('济源').hash, textHash('市')) === textHash('济源市').hash; // => true
 */
export function joinedHash(before: number, { hash, power }: TextHash): number {
  return (Math.imul(before, power) + hash) | 0;
}
