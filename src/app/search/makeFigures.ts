import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';

/** Milliseconds of one step, less than a frame: typing and calls of formulas come in between. */
const longest = 12;

/** What gives way to whatever else waits, and a clock in milliseconds. */
export interface MakingSteps {
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

/** Makes the figures that a list of all of them needs, an indicator of a place at a time. */
export async function makeFigures(dataset: Dataset, { pause, now }: MakingSteps): Promise<void> {
  const { places, indicators } = dataset.edition;
  let ends = now() + longest;
  for (const { id: place } of places.filter(({ id }) => dataset.hasFigures(id))) {
    for (const { id: indicator } of indicators) {
      // The figures of an indicator of a place are made when any of its cells is looked for.
      dataset.cell(cellKey({ place, indicator, breakdown: '', period: '', measure: 'level' }));
      if (now() < ends) continue;
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point.
      await pause();
      ends = now() + longest;
    }
  }
}
