/** The middle of some numbers; of an even count the upper of the two. */
export function median(values: readonly number[]): number {
  return (
    values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}

/** A number short enough to compare by eye. */
export function short(value: number): number {
  return Number(value.toPrecision(4));
}
