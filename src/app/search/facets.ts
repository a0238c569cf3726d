import type { Dataset } from '../../dataset/dataset.ts';
import { statuses } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { localName } from '../../formulas/localName.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { filterIds, type FacetColumn, type FacetCounts } from './applyFilters.ts';
import type { FigureColumns } from './figureColumns.ts';
import { codeAt } from './numberAt.ts';
import type { Facet, Facets, SearchFilters } from './searchResult.ts';

/** The name of one value of a column. */
export function columnLabel(
  dataset: Dataset,
  column: FacetColumn,
  id: string,
  language: Language,
): string {
  if (column === 'period') return periodText(id, language);
  if (column === 'status') {
    const status = statuses.find((code) => code === id);
    return status === undefined ? id : statusNames[status][language];
  }
  const named = column === 'place' ? dataset.place(id) : dataset.indicator(id);
  return named === undefined ? id : localName(named, language);
}

/** Writes counts as facets, the most frequent first; a selected value stays though nothing of it is left. */
export function facetsOf(
  counts: FacetCounts,
  columns: FigureColumns,
  filters: SearchFilters,
  dataset: Dataset,
  language: Language,
): Facets {
  const facets = (column: FacetColumn): readonly Facet[] => {
    const selected = new Set(filterIds(filters, column));
    const { ids } = columns[column];
    return ids
      .map((id, code) => ({
        id,
        label: columnLabel(dataset, column, id, language),
        count: codeAt(counts[column], code),
        selected: selected.has(id),
      }))
      .filter((facet) => facet.count > 0 || facet.selected)
      .toSorted((left, right) => right.count - left.count);
  };
  return {
    places: facets('place'),
    indicators: facets('indicator'),
    periods: facets('period'),
    statuses: facets('status'),
  };
}
