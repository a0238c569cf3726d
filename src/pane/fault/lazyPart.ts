import { createElement, lazy, type ComponentType, type ReactElement } from 'react';
import { isFetchFailure } from '../../app/fault/isFetchFailure.ts';
import { laterPart } from './fetchParts.ts';
import { PartNotFetched } from './PartNotFetched.ts';

interface Module<Props> {
  readonly default: ComponentType<Props>;
}

/**
 * A component that is fetched when it is first shown. React's own `lazy` keeps a failed fetch for good; here the failure can be
 * forgotten, and the part is fetched again.
 *
 * @example
 * const Chart = lazyPart(async () => (await import('./Chart.tsx')).Chart);
 */
export function lazyPart<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetchPart = laterPart(fetchComponent);
  const fetchModule = async (): Promise<Module<Props>> => {
    try {
      return { default: await fetchPart() };
    } catch (thrown) {
      // What is thrown while the script runs is a fault like any other.
      if (!isFetchFailure(thrown)) throw thrown;
      throw new PartNotFetched(thrown, () => {
        Part = lazy(fetchModule);
      });
    }
  };
  let Part: ComponentType<Props> = lazy(fetchModule);
  return function LazyPart(props: Props): ReactElement {
    return createElement(Part, props);
  };
}
