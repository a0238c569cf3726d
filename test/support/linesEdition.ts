import { answeringOrder } from '../../src/dataset/answeringOrder.ts';
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import { closure } from '../../src/derive/closure.ts';
import type { Source } from '../../src/domain/source.ts';
import { deriveInput, printedFigures } from './printedFigures.ts';
import { sourceOf } from './sourceOf.ts';

/** The edition of printed figures, one a line; see `printedFigures`. */
function linesEdition(lines: string, about: readonly Partial<Source>[] = []): Edition {
  const observations = printedFigures(lines);
  const { places, indicators, breakdowns } = deriveInput(observations);
  const known = new Map(about.map((source) => [source.id, source]));
  const ids = [...new Set(observations.map(({ source }) => source))];
  const sources = ids.map((id): Source => Object.assign(sourceOf(id), known.get(id)));
  const printings = answeringOrder({ observations, indicators, sources });
  return {
    id: 'lines',
    format: 2,
    date: '2026-01-01',
    places,
    indicators,
    breakdowns,
    sources,
    observations,
    ...closure({ places, indicators, breakdowns, observations, printings }),
  };
}

/** The dataset of printed figures, one a line. */
export function linesDataset(lines: string, about: readonly Partial<Source>[] = []): Dataset {
  return createDataset(linesEdition(lines, about));
}
