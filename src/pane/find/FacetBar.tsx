import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { Facet, SearchFilters, SearchResult } from '../../app/search/searchResult.ts';
import { statuses } from '../../domain/figure.ts';
import { usePane } from '../services/PaneContext.ts';
import { FacetChip } from './FacetChip.tsx';
import { filterOf, facets as names, type FacetName, type FindAction } from './findState.ts';
import { latestFirst } from './latestFirst.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '6px 12px 0', flexShrink: 0 },
});

interface Props {
  readonly facets: SearchResult['facets'];
  readonly filters: SearchFilters;
  readonly dispatch: Dispatch<FindAction>;
}

/** The chips by which the list is narrowed. */
export function FacetBar({ facets, filters, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const valuesOf = (name: FacetName): readonly Facet[] => {
    if (name === 'period') return latestFirst(facets.periods);
    if (name !== 'status') return facets[filterOf[name]];
    return statuses.flatMap((id) => {
      const facet = facets.statuses.find((item) => item.id === id);
      return facet === undefined ? [] : [{ ...facet, label: words.status[id] }];
    });
  };
  return (
    <div className={styles.bar}>
      {names.map((name) => (
        <FacetChip
          key={name}
          name={name}
          values={valuesOf(name)}
          chosen={filters[filterOf[name]]?.[0]}
          onChoose={(id) => dispatch({ kind: 'narrow', facet: name, id })}
        />
      ))}
    </div>
  );
}
