import { useRef, type ReactElement } from 'react';
import type { Facet } from '../../app/search/searchResult.ts';
import { ChosenFacet } from './ChosenFacet.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import type { FacetName } from './findState.ts';

interface Props {
  readonly name: FacetName;
  readonly values: readonly Facet[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** One condition: a menu of the values that exist, or the value chosen with a way to drop it. */
export function FacetChip({ name, values, chosen, onChoose }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const choose = (id: string | undefined): void => {
    onChoose(id);
    // The button that was pressed gives way to another, which takes over its focus.
    requestAnimationFrame(() => frame.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={frame}>
      {chosen === undefined ? (
        <FacetMenu name={name} values={values} onChoose={choose} />
      ) : (
        <ChosenFacet
          name={name}
          label={values.find(({ id }) => id === chosen)?.label ?? chosen}
          onDrop={() => choose(undefined)}
        />
      )}
    </div>
  );
}
