type Rewriting = readonly [
  pattern: RegExp,
  replacement: string | ((...groups: string[]) => string),
];

/** A thousands point is dropped, a decimal comma becomes a point. */
const continental: readonly Rewriting[] = [
  [/(?<=\d)\.(?=\d{3}(?!\d))/gu, ''],
  [/(?<=\d),(?=\d)/gu, '.'],
];

/** 亿 and what follows it, as one number of 亿; 万 with four digits behind it, as one number. */
const japanese: readonly Rewriting[] = [
  [
    /(\d+)[亿億](\d+)(千?)[万萬]/gu,
    (_all, large, small, thousand) =>
      `${Number(large) + (Number(small) * (thousand === '' ? 1 : 1000)) / 1e4}亿`,
  ],
  [/(\d+)[万萬](\d{4})(?!\d)/gu, (_all, large, small) => `${large}${small}`],
  [/割/gu, '成'],
];

const rewritings: ReadonlyMap<string, readonly Rewriting[]> = new Map([
  [
    'de',
    [...continental, [/Milliarden/gu, 'billion'], [/Millionen/gu, 'million'], [/Prozent/gu, '%']],
  ],
  [
    'es',
    [
      ...continental,
      [/millonesdeyuanes/gu, 'millionyuan'],
      [/millonesdedólares/gu, 'milliondollars'],
      [/porciento/gu, '%'],
    ],
  ],
  ['ja', japanese],
]);

/**
 * The numerals of a text in another language than Chinese and English, in the forms that `scanNumerals` reads; other text
 * stays.
 *
 * @param text as `flattenText` makes it without gaps
 * @param language a BCP 47 tag
 *
 * @example
 * foreignNumerals('718,53MilliardenYuan', 'de'); // => '718.53billionYuan'
 * foreignNumerals('21.890millonesdeyuanes', 'es'); // => '21890millionyuan'
 * foreignNumerals('8107億9千万元', 'ja'); // => '8107.9亿元'
 */
export function foreignNumerals(text: string, language: string): string {
  const [primary = ''] = language.split('-');
  let read = text;
  for (const [pattern, replacement] of rewritings.get(primary) ?? []) {
    read =
      typeof replacement === 'string'
        ? read.replace(pattern, replacement)
        : read.replace(pattern, replacement);
  }
  return read;
}
