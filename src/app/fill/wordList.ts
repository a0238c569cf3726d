/**
 * Words that stand between bars or on lines of their own.
 *
 * @example
 * wordList('地区 | 各市\n城市'); // => ['地区', '各市', '城市']
 */
export function wordList(text: string): readonly string[] {
  return text
    .split(/[|\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
