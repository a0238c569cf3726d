import { isPartialDate } from '../../domain/isPartialDate.ts';
import { isWebAddress } from '../../domain/isWebAddress.ts';
import type { Source } from '../../domain/source.ts';
import type { Content } from '../package/content.ts';
import type { Fault, Problem } from '../package/problem.ts';

/** Finds addresses of sources that are no web addresses, as the pane opens them, and days that no calendar has. */
export function checkSources({ sources }: Content): readonly Problem[] {
  return sources.flatMap(({ row, item }) =>
    faultsOf(item).map(([column, fault]) => ({ file: 'sources.csv', row, column, fault })),
  );
}

function* faults({ url, published }: Source): Generator<readonly [column: string, fault: Fault]> {
  if (url !== '' && !isWebAddress(url)) yield ['url', { code: 'address', value: url }];
  if (published !== '' && !isPartialDate(published)) {
    yield ['published', { code: 'type', value: published, type: 'date' }];
  }
}

const faultsOf = (source: Source): readonly (readonly [string, Fault])[] => [...faults(source)];
