import { createDataset } from '../../dataset/dataset.ts';
import { loadEdition } from '../edition/loadEdition.ts';
import { computedLine, publishedLine } from '../figures/figureLine.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface FiguresOptions {
  readonly editions: string;
  readonly computed: boolean;
}

/** `figures`: prints every figure of the newest edition as JSON Lines, published ones as printed. */
export function figures(
  { editions, computed }: FiguresOptions,
  { words, print, report }: CommandContext,
): ExitCode {
  const edition = loadEdition(editions);
  if (edition === undefined) {
    report(words.noEdition);
    return 1;
  }
  const dataset = createDataset(edition);
  for (const observation of edition.observations) {
    print(JSON.stringify(publishedLine(observation, dataset)));
  }
  if (!computed) return 0;
  for (const figure of edition.computed) print(JSON.stringify(computedLine(figure, dataset)));
  return 0;
}
