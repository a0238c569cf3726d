import type { Dataset } from '../../dataset/dataset.ts';
import { isGenericName } from './isGenericName.ts';
import { refused, type SideHeader } from './sideHeader.ts';
import type { TableAsk } from './tableAsk.ts';

/**
 * Leaves names that many things have alone below a title with words that are not understood, whatever is answered about these:
 * 增加值 below 文化产业 is not that of all. Beside a name that nothing else has, as 地区生产总值, it is.
 *
 * @param asks what is asked about the titles
 */
export function underUnreadTitle(
  side: readonly SideHeader[],
  asks: readonly TableAsk[],
  dataset: Dataset,
): readonly SideHeader[] {
  const text = asks.find(({ kind, left }) => kind !== 'unheard' && left !== undefined)?.left;
  const named = side.filter(({ problem, own }) => problem === undefined && own.has('indicator'));
  if (text === undefined || !named.every((header) => isGenericName(header, dataset))) return side;
  return side.map((header) =>
    named.includes(header) ? refused(header, { kind: 'under', text }) : header,
  );
}
