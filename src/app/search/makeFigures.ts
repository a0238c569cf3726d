import type { Dataset } from '../../dataset/dataset.ts';

/** So many are made in less than a frame: typing and calls of formulas come in between. */
const figuresOfStep = 500;

/**
 * Makes the figures that a list of all of them needs, some places at a time.
 *
 * @param pause gives way to whatever else waits
 */
export async function makeFigures(dataset: Dataset, pause: () => Promise<void>): Promise<void> {
  let made = 0;
  for (const { id } of dataset.edition.places) {
    made += dataset.figuresOf(id).length;
    if (made < figuresOfStep) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point.
    await pause();
    made = 0;
  }
}
