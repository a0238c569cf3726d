import { typedMeanwhile } from './typedMeanwhile.ts';

/** More requests than any of these calls sends. */
const writing = Array.from({ length: 12 }, (_moment, index) => index + 1);

typedMeanwhile({
  writing,
  // The first dozen requests find the formulas and their sources: nothing is planned for the cell yet.
  citing: [1, 6, 12, 13, 14, 15, 16, 17, 18],
  // By the fifth request the sheet is gone, and nobody can type into it.
  removing: writing.slice(0, 4),
  givingUp: [2, 3, 4, 5, 6, 7],
});
