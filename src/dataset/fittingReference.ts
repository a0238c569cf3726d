import type { Figure } from '../domain/figure.ts';
import { rankMeasures } from '../domain/measure.ts';
import { expandReference, type Reference } from '../domain/reference.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { namedOrId, type Dataset } from './dataset.ts';
import type { FigureQuery, ReferencePattern } from './figureQuery.ts';
import { provinceOf } from './isWithin.ts';

/**
 * Of the figures that could answer, the one with the reference that is asked for. Without one, a rank is the rank in the
 * province (never in another universe), and anything else is what is measured against the place itself, or against the only
 * reference that is published.
 */
export function fittingReference(
  dataset: Dataset,
  figures: readonly Figure[],
  query: FigureQuery,
): Result<Figure> {
  const { reference } = query;
  if (reference !== undefined) {
    const match = figures.find((figure) => fits(referenceOf(dataset, figure), reference));
    return match === undefined ? otherReference(dataset, figures, query) : success(match);
  }
  if (rankMeasures.includes(query.measure)) {
    const province = provinceOf(dataset, query.place);
    const match = figures.find((figure) => figure.reference.split('/')[0] === province);
    return match === undefined ? otherReference(dataset, figures, query) : success(match);
  }
  const own = figures.find((figure) => figure.reference === '');
  return own === undefined ? unreferenced(dataset, figures) : success(own);
}

/** Without a reference, and nothing measured against the place itself: what it is published against. */
function unreferenced(dataset: Dataset, figures: readonly Figure[]): Result<Figure> {
  const [first, ...others] = figures;
  if (first !== undefined && others.length === 0) return success(first);
  const references = referencesOf(dataset, figures);
  const [only] = references;
  const match = figures.find((figure) => referenceKey(referenceOf(dataset, figure)) === only);
  return match === undefined || references.length > 1
    ? failure({ code: 'ambiguous-reference', references })
    : success(match);
}

function referenceOf(dataset: Dataset, figure: Figure): Reference | undefined {
  return expandReference(figure, (member) => dataset.breakdown(member)?.dimension);
}

function fits(reference: Reference | undefined, pattern: ReferencePattern): boolean {
  return (
    reference !== undefined &&
    reference.place === pattern.place &&
    (pattern.indicator ?? reference.indicator) === reference.indicator &&
    (pattern.breakdown ?? reference.breakdown) === reference.breakdown
  );
}

function referenceKey(reference: Reference | undefined): string {
  if (reference === undefined) return '';
  const { place, indicator, breakdown } = reference;
  return breakdown === '' ? `${place}/${indicator}` : `${place}/${indicator}/${breakdown}`;
}

/** What figures are measured against: published ones, else computed ones. */
function referencesOf(dataset: Dataset, figures: readonly Figure[]): readonly string[] {
  const published = figures.filter(({ origin }) => origin.kind === 'published');
  const shown = published.length > 0 ? published : figures;
  return [...new Set(shown.map((figure) => referenceKey(referenceOf(dataset, figure))))];
}

function otherReference(
  dataset: Dataset,
  figures: readonly Figure[],
  { measure }: FigureQuery,
): Result<Figure> {
  const argument = 'reference';
  if (!rankMeasures.includes(measure)) {
    const references = referencesOf(dataset, figures);
    return failure({ code: 'other-reference', argument, references });
  }
  const ranks = figures.map((figure) => {
    const [place = ''] = figure.reference.split('/');
    return { universe: namedOrId(dataset.place(place), place), rank: figure.value };
  });
  return failure({ code: 'other-universe', argument, ranks });
}
