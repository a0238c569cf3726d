import { isWebAddress } from '../../domain/isWebAddress.ts';
import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/** Finds addresses of sources that are no web addresses: the pane opens them. */
export function checkAddresses({ sources }: Content): readonly Problem[] {
  return sources
    .filter(({ item }) => item.url !== '' && !isWebAddress(item.url))
    .map(({ row, item }) => ({
      file: 'sources.csv',
      row,
      column: 'url',
      fault: { code: 'address' as const, value: item.url },
    }));
}
