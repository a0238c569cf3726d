const digits: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    零: 0,
    〇: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }),
);

const smallScales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ 十: 10, 百: 100, 千: 1000 }),
);

const largeScales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }),
);

/** Characters of Chinese numerals, for use inside a regular expression's brackets. */
export const chineseNumeralCharacters = [
  ...digits.keys(),
  ...smallScales.keys(),
  ...largeScales.keys(),
].join('');

/**
 * The number that Chinese numerals make, scales alone included; undefined for any other text.
 *
 * @example
 * chineseNumber('二十三'); // => 23
 * chineseNumber('千亿'); // => 100000000000, as in 近千亿
 * chineseNumber('二〇二五'); // => 2025
 * chineseNumber('十四五'); // => undefined, the name of a plan
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  if (!/[十百千万萬亿億]/u.test(text)) return positional(text);
  let sum: Sum | undefined = { total: 0, section: 0, digit: undefined };
  for (const character of text) {
    if (sum === undefined) return undefined;
    sum = withCharacter(sum, character);
  }
  return sum === undefined ? undefined : sum.total + sum.section + (sum.digit ?? 0);
}

/** What a numeral makes so far: whole 万 and 亿, what stands before the next of them, and a digit before its scale. */
interface Sum {
  readonly total: number;
  readonly section: number;
  readonly digit: number | undefined;
}

function withCharacter({ total, section, digit }: Sum, character: string): Sum | undefined {
  const large = largeScales.get(character);
  if (large !== undefined) {
    return { total: scaled(total, section + (digit ?? 0), large), section: 0, digit: undefined };
  }
  const small = smallScales.get(character);
  if (small !== undefined) {
    return { total, section: section + (digit ?? 1) * small, digit: undefined };
  }
  // Two digits side by side are no number but a name: 十四五.
  const next = digits.get(character);
  return next === undefined || (digit ?? 0) > 0 ? undefined : { total, section, digit: next };
}

/** 万亿 multiplies what the 万 made; 一亿零三万 adds to it. */
function scaled(total: number, before: number, scale: number): number {
  return scale > 1e4 ? (total + before || 1) * scale : total + (before || 1) * scale;
}

function positional(text: string): number | undefined {
  const values = Array.from(text, (character) => digits.get(character));
  return values.includes(undefined) ? undefined : Number(values.join(''));
}
