import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { SearchFilters, SearchResult } from '../../app/search/searchResult.ts';
import { FacetChip } from './FacetChip.tsx';
import { latestFirst } from './latestFirst.ts';
import { facets as names, filterOf } from './findState.ts';
import type { FindAction } from './findState.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px 12px 0', flexShrink: 0 },
});

interface Props {
  readonly facets: SearchResult['facets'];
  readonly filters: SearchFilters;
  readonly dispatch: Dispatch<FindAction>;
}

/** The chips by which the list is narrowed. */
export function FacetBar({ facets, filters, dispatch }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {names.map((name) => (
        <FacetChip
          key={name}
          name={name}
          values={name === 'period' ? latestFirst(facets.periods) : facets[filterOf[name]]}
          chosen={filters[filterOf[name]]?.[0]}
          onChoose={(id) => dispatch({ kind: 'narrow', facet: name, id })}
        />
      ))}
    </div>
  );
}
