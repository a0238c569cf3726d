import type { Dataset } from '../../dataset/dataset.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';

/** The places that a query names and of which there is no figure, neither of them nor of anything that lies in them. */
export function unheldPlaces(
  pieces: readonly QueryPiece[],
  { places, hasFigures }: Pick<Dataset, 'places' | 'hasFigures'>,
): readonly string[] {
  return pieces.filter(isUnknown).flatMap(({ text }) => {
    const match = places.match(text);
    return match.kind === 'one' && !hasFigures(match.item.id) ? [match.item.id] : [];
  });
}
