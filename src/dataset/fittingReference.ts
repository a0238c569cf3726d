import type { Figure } from '../domain/figure.ts';
import { rankMeasures } from '../domain/measure.ts';
import { expandReference, type Reference } from '../domain/reference.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { namedOrId, type Dataset } from './dataset.ts';
import type { FigureQuery, ReferencePattern } from './figureQuery.ts';
import { provinceOf } from './isWithin.ts';
import { ownWhole } from './ownWhole.ts';
import { questionOf } from './questionOf.ts';
import { referenceNames } from './referenceNames.ts';

/**
 * Of the figures that could answer, the one with the reference that is asked for. Without one, a rank is the rank in the
 * province (never in another universe). A share is of the place's own whole: of the breakdown's total, of fiscal revenue for
 * taxes; where an indicator has none, of what the place lies in, never of what else happens to be there. A gap is to the only
 * other side that is published.
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
  if (own !== undefined) return success(own);
  return query.measure === 'share'
    ? shareOfDefault(dataset, figures, query)
    : unreferenced(dataset, figures, query);
}

/** The same formula is of the same whole in every place and period. */
function shareOfDefault(
  dataset: Dataset,
  figures: readonly Figure[],
  query: FigureQuery,
): Result<Figure> {
  const { place, indicator, breakdown } = query;
  const isOwn = breakdown !== '' || ownWhole(dataset.edition, indicator) !== undefined;
  const whole = isOwn ? place : dataset.place(place)?.parent;
  const match = figures.find((figure) => {
    const reference = referenceOf(dataset, figure);
    return reference?.place === whole && (isOwn || reference?.indicator === indicator);
  });
  return match === undefined ? otherReference(dataset, figures, query) : success(match);
}

/** Without a reference, and nothing measured against the place itself: what it is published against. */
function unreferenced(
  dataset: Dataset,
  figures: readonly Figure[],
  query: FigureQuery,
): Result<Figure> {
  const [first, ...others] = figures;
  if (first !== undefined && others.length === 0) return success(first);
  const references = referencesOf(dataset, figures);
  const [only] = references;
  const match = figures.find((figure) => sameReference(referenceOf(dataset, figure), only));
  if (match !== undefined && references.length === 1) return success(match);
  return failure({
    code: 'ambiguous-reference',
    argument: 'reference',
    references: references.map((reference) => referenceNames(dataset, reference, query)),
  });
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

function sameReference(left: Reference | undefined, right: Reference | undefined): boolean {
  return (
    left?.place === right?.place &&
    left?.indicator === right?.indicator &&
    left?.breakdown === right?.breakdown
  );
}

/** What figures are measured against: published ones, else computed ones. */
function referencesOf(dataset: Dataset, figures: readonly Figure[]): readonly Reference[] {
  const published = figures.filter(({ origin }) => origin.kind === 'published');
  const shown = published.length > 0 ? published : figures;
  const references: Reference[] = [];
  for (const figure of shown) {
    const reference = referenceOf(dataset, figure);
    const isKnown = references.some((known) => sameReference(known, reference));
    if (reference !== undefined && !isKnown) references.push(reference);
  }
  return references;
}

function otherReference(
  dataset: Dataset,
  figures: readonly Figure[],
  query: FigureQuery,
): Result<Figure> {
  const { measure, reference } = query;
  const argument = 'reference';
  if (rankMeasures.includes(measure)) {
    const place = reference?.place;
    const ranks = figures.map((figure) => {
      const [id = ''] = figure.reference.split('/');
      return { universe: namedOrId(dataset.place(id), id), rank: figure.value };
    });
    const universe = place === undefined ? undefined : namedOrId(dataset.place(place), place);
    return failure({ code: 'other-universe', argument, universe, ranks });
  }
  return failure({
    code: 'other-reference',
    question: questionOf(dataset, query, figures[0]?.period ?? ''),
    argument,
    wanted: reference === undefined ? undefined : referenceNames(dataset, reference, query),
    references: referencesOf(dataset, figures).map((other) =>
      referenceNames(dataset, other, query),
    ),
  });
}
