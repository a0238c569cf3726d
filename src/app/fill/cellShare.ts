import type { Dataset } from '../../dataset/dataset.ts';
import { ownWholes } from '../../dataset/ownWholes.ts';
import type { Joined, Said, SaidPart } from './said.ts';

/**
 * What a cell says, but where its share may be of either of two wholes: 占比 beside the taxes of several places is of all places
 * or of fiscal revenue. 税收占比 in one text is of fiscal revenue, as functions answer it.
 *
 * @example
 * // 各市税收：金额 | 占比 => none; 各市：税收占比 => as it is
 */
export function cellShare(said: Said, dataset: Dataset): Joined {
  const [measure, indicator] = [said.get('measure'), said.get('indicator')];
  const isOwn = indicator !== undefined && ownWholes(dataset.edition).has(indicator.id);
  const isOfPlaces = said.get('place')?.at !== undefined;
  return isOwn && isOfPlaces && isBareShare(said) && !areOneText(measure, indicator)
    ? { ok: false, kind: 'measure' }
    : { ok: true, said };
}

const isBareShare = (said: Said): boolean =>
  said.get('measure')?.id === 'share' && !said.has('reference') && !said.has('breakdown');

const areOneText = (one: SaidPart | undefined, other: SaidPart | undefined): boolean =>
  one?.at?.row === other?.at?.row && one?.at?.column === other?.at?.column;
