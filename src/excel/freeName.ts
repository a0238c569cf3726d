/**
 * A name that nothing has yet; Excel tells names apart without regard to case.
 *
 * @example
 * freeName('进出口', ['进出口', '进出口2']); // => '进出口3'
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}
