import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure, Status } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import type { Source } from '../../domain/source.ts';
import { citedBody } from '../../formulas/citation/citedBody.ts';
import { shortCitation } from '../../formulas/citation/shortCitation.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureTier } from './figureTier.ts';
import { figureTitle } from './figureTitle.ts';
import { ownInputs } from './ownInputs.ts';
import { figureQuantity } from './quantityText.ts';

/** A figure as one row of a list shows it. */
export interface FigureRow {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly period: string;
  readonly status: { readonly code: Status; readonly text: string };
  /** The short citation of a printed figure; of a computed one that it rests on figures of the workbook's own, else empty. */
  readonly source: string;
  /** Who published it, where there is room for no more; of a computed one as `source`. */
  readonly by: string;
  /** Who stands behind it; undefined for a computed one. */
  readonly tier: Source['tier'] | undefined;
}

/** One row of a list of figures. */
export function figureRow(dataset: Dataset, figure: Figure, language: Language): FigureRow {
  return {
    id: figure.id,
    title: figureTitle(dataset, figure, language),
    value: figureQuantity(figure, language).text,
    period: periodText(figure.period, language),
    status: { code: figure.status, text: statusNames[figure.status][language] },
    source: sourceOf(dataset, figure, language, shortCitation),
    by: sourceOf(dataset, figure, language, citedBody),
    tier: figureTier(dataset, figure),
  };
}

function sourceOf(
  dataset: Dataset,
  figure: Figure,
  language: Language,
  cite: (source: Source, language: Language) => string,
): string {
  const { origin } = figure;
  if (origin.kind === 'computed') return ownInputs(dataset, figure, language);
  const source = dataset.source(origin.observations[0].source);
  return source === undefined ? '' : cite(source, language);
}
