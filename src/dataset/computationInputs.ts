import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Dataset } from './dataset.ts';
import { publishedFigure } from './publishedFigure.ts';

/**
 * The figures that a computed one was computed from, in the order of its identity. One that several documents print
 * stands here as the document that was used prints it.
 */
export function computationInputs(dataset: Dataset, { inputs }: ComputedFigure): readonly Figure[] {
  return inputs.map((id) => asUsed(dataset, id)).filter((figure) => figure !== undefined);
}

function asUsed(dataset: Dataset, id: string): Figure | undefined {
  const figure = dataset.figure(id);
  if (figure === undefined || figure.origin.kind === 'computed' || figure.id === id) return figure;
  const used = figure.origin.observations.find((observation) => observation.id === id);
  const indicator = dataset.indicator(figure.indicator);
  return used === undefined || indicator === undefined
    ? figure
    : publishedFigure([{ vintage: '', observations: [used] }], indicator);
}
