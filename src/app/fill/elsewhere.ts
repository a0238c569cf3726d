import type { Dataset } from '../../dataset/dataset.ts';
import { comparableSpellings, normalizeName } from '../../domain/name.ts';
import type { Place } from '../../domain/place.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { isInside, type SaidPart } from './said.ts';
import { comparableText, refused, type SideHeader } from './sideHeader.ts';

/**
 * Leaves places alone whose name many cities have, where another city is meant: 经开区 and 鼓楼区 under a title of 洛阳 or behind
 * it. What is written with its city (郑州经开区), or lies in the one that is meant, stays.
 *
 * @param scope the places that the titles name
 */
export function elsewhere(
  side: readonly SideHeader[],
  scope: readonly SaidPart[],
  dataset: Dataset,
): readonly SideHeader[] {
  const listed = side.flatMap(({ own }) => own.get('place')?.id ?? []);
  let city: string | undefined;
  return side.map((header) => {
    const place = dataset.place(header.own.get('place')?.id ?? '');
    // What is not understood may be another city.
    if (header.problem !== undefined) city = unreadCity;
    if (place === undefined || header.problem !== undefined) return header;
    if (isRelative(header, place, dataset)) {
      const around = { scope: scope.map(({ id }) => id), city, listed };
      return isMeant(place, around, dataset) ? header : refused(header, isOf(place, dataset));
    }
    if (place.kind === 'prefecture') city = place.id;
    return header;
  });
}

/** No place has it. */
const unreadCity = '?';

const isOf = ({ parent }: Place, dataset: Dataset): HeaderProblem => ({
  kind: 'elsewhere',
  whole: dataset.place(parent)?.nameZh ?? parent,
});

interface Around {
  readonly scope: readonly string[];
  /** The last city before it, and all places of its side. */
  readonly city: string | undefined;
  readonly listed: readonly string[];
}

function isMeant(place: Place, { scope, city, listed }: Around, dataset: Dataset): boolean {
  const isIn = (id: string): boolean => id === place.id || isInside(place.id, id, dataset);
  if (scope.length > 0 && !scope.some(isIn)) return false;
  if (city === undefined || isIn(city)) return true;
  // One that has its name alone may stand in a list of cities anywhere.
  const isOnly = place.kind === 'zone' && bareNames(dataset).get(bareName(place, dataset)) === 1;
  return isOnly && listed.some(isIn);
}

/** Whether a zone or an urban district is written without the name of what it lies in. */
function isRelative(header: SideHeader, place: Place, dataset: Dataset): boolean {
  const isBare = place.kind === 'zone' || (place.kind === 'county' && place.nameZh.endsWith('区'));
  const text = comparableText(header);
  return isBare && !wholesOf(place, dataset).some((name) => text.includes(name));
}

/** The spellings of all that a place lies in, without initials and codes. */
function wholesOf(place: Place, dataset: Dataset): readonly string[] {
  const parent = dataset.place(place.parent);
  if (parent === undefined || parent.kind === 'country' || parent.kind === 'world') return [];
  const names = comparableSpellings(parent);
  return [...names.filter((name) => !/^.$|^[a-z]{1,3}$/u.test(name)), ...wholesOf(parent, dataset)];
}

/** 经开区 of 郑州经开区 and 漯河经开区: names without what they lie in. */
function bareName(place: Place, dataset: Dataset): string {
  const wholes = wholesOf(place, dataset).toSorted((left, right) => right.length - left.length);
  return wholes.reduce((name, whole) => name.replaceAll(whole, ''), normalizeName(place.nameZh));
}

/** How many zones have each bare name. */
const bareNames = rememberOf((dataset: Dataset): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const place of dataset.edition.places) {
    if (place.kind !== 'zone') continue;
    const name = bareName(place, dataset);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});
