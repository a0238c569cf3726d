import type { Dataset } from '../../dataset/dataset.ts';
import { ownWhole } from '../../dataset/ownWhole.ts';
import type { Joined, Said, SaidPart } from './said.ts';

const own = 'own/';

/** An indicator of the same place as the whole of a share. */
export const ownWholeId = (indicator: string): string => `${own}${indicator}`;

/**
 * What a cell says, without the whole that a share is of anyway: 第三产业占GDP比重. Not where another whole is named than functions
 * know of, or where nothing says which it is of: 占比 beside the taxes of several places is of all places or of fiscal revenue,
 * 占比 of one city alone of itself or of the province. 税收占比 in one text is of fiscal revenue, as functions answer it.
 *
 * @example
 * // 各市税收：金额 | 占比 => none; 各市：税收占比 => as it is
 */
export function cellShare(said: Said, dataset: Dataset): Joined {
  const reference = said.get('reference')?.id ?? '';
  return reference.startsWith(own)
    ? ofWhole(said, reference.slice(own.length), dataset)
    : ofEither(said, dataset);
}

function ofWhole(said: Said, whole: string, dataset: Dataset): Joined {
  const rest = new Map(said);
  rest.delete('reference');
  const id = said.get('indicator')?.id ?? '';
  const isPart = said.has('breakdown') ? id === whole : ownWhole(dataset.edition, id) === whole;
  return isPart ? { ok: true, said: rest } : { ok: false, kind: 'measure' };
}

function ofEither(said: Said, dataset: Dataset): Joined {
  return isBareShare(said) && isUnclear(said, dataset)
    ? { ok: false, kind: 'measure' }
    : { ok: true, said };
}

function isUnclear(said: Said, dataset: Dataset): boolean {
  const [measure, indicator] = [said.get('measure'), said.get('indicator')];
  const id = indicator?.id ?? '';
  const isOfPlaces = said.get('place')?.at !== undefined;
  if (isPartOfSum(id, dataset)) return true;
  return ownWhole(dataset.edition, id) === undefined
    ? !isOfPlaces || isProvince(said, dataset)
    : isOfPlaces && !areOneText(measure, indicator);
}

/** 占比 of a list of cities is none of the province. */
const isProvince = (said: Said, dataset: Dataset): boolean =>
  dataset.place(said.get('place')?.id ?? '')?.kind === 'province';

/** 出口占比 is of 进出口 as well as of all exports. */
const isPartOfSum = (id: string, { edition }: Dataset): boolean =>
  edition.indicators.some(({ sumOf }) => sumOf.includes(id));

const isBareShare = (said: Said): boolean =>
  said.get('measure')?.id === 'share' && !said.has('reference') && !said.has('breakdown');

const areOneText = (one: SaidPart | undefined, other: SaidPart | undefined): boolean =>
  one?.at?.row === other?.at?.row && one?.at?.column === other?.at?.column;
