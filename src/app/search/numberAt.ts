// One function a kind of list: engines optimise element access by kind, and these run 100,000 times a keystroke.

/** The code of a figure in a column; 0 where it has none. */
export function codeAt(codes: Int32Array, index: number): number {
  return codes[index] ?? 0;
}

/** How well a code or a figure fits; 0 where it does not. */
export function strengthAt(strengths: Uint8Array, index: number): number {
  return strengths[index] ?? 0;
}

/** The score of a figure; 0 where it is left out. */
export function scoreAt(scores: Uint16Array, index: number): number {
  return scores[index] ?? 0;
}

/** The value of a figure. */
export function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
