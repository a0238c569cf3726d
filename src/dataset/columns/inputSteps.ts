/**
 * Positions of inputs as the steps between them: the first of each row from the first of the row before, the others from the one
 * before them. Figures that follow each other rest on figures that follow each other, so that steps repeat and pack well.
 *
 * @example
 * encodeSteps([[100, 120], [101, 121]]); // => [[100, 20], [1, 20]]
 */
export function encodeSteps(rows: readonly (readonly number[])[]): number[][] {
  let before = 0;
  return rows.map((row) => {
    const [first = 0] = row;
    const steps = row.map((position, slot) => position - (row[slot - 1] ?? before));
    before = first;
    return steps;
  });
}

/** The positions of steps. */
export function decodeSteps(rows: readonly (readonly number[])[]): number[][] {
  let before = 0;
  return rows.map((steps) => {
    let position = before;
    const row = steps.map((step) => {
      position += step;
      return position;
    });
    before = row[0] ?? before;
    return row;
  });
}
