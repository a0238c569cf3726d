/** Positions of the inputs of each row, one row behind the other: those of a row stand from its start to that of the next. */
export interface InputPositions {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
}

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

/**
 * The positions of steps, or the first row that has one where nothing is.
 *
 * @param stepsAt the steps of a row, all of them whole numbers
 * @param items how many there are to name
 */
export function decodeSteps(
  rows: number,
  stepsAt: (row: number) => readonly number[],
  items: number,
): InputPositions | number {
  const starts = new Uint32Array(rows + 1);
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    end += stepsAt(row).length;
    starts[row + 1] = end;
  }
  const positions = new Uint32Array(end);
  let first = 0;
  let slot = 0;
  for (let row = 0; row < rows; row += 1) {
    let position = first;
    for (const step of stepsAt(row)) {
      position += step;
      if (position < 0 || position >= items) return row;
      positions[slot] = position;
      slot += 1;
    }
    first = positions[starts[row] ?? 0] ?? first;
  }
  return { starts, positions };
}
