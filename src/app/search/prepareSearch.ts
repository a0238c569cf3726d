import type { Dataset } from '../../dataset/dataset.ts';
import { makeFigures, type MakingSteps } from './makeFigures.ts';
import { prepareSearchIndex } from './searchIndex.ts';

/** Makes what a list of all figures needs of a dataset before it is shown, in steps that hold up nobody. */
export async function prepareSearch(dataset: Dataset, steps: MakingSteps): Promise<void> {
  await makeFigures(dataset, steps);
  await prepareSearchIndex(dataset, steps.pause);
}
