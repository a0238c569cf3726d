import type { Observation } from './observation.ts';

type Marked = Pick<Observation, 'vintage' | 'terms'>;

const digits = '一二三四五六七八九十';

const censusTerms: readonly RegExp[] = [
  /第(?<number>[一二三四五六七八九十])次(?:全国)?(?:经济|人口|农业)?普查(?:修订|调整|后)/u,
  /(?<number>[五六七八九])普后?(?:修订|调整)/u,
];

/** Terms that name a vintage and nothing that is counted, with the class that they name; none for what a census changed later. */
const vintageTerms: readonly (readonly [RegExp, string | undefined])[] = [
  [/普查前/u, undefined],
  [/最终核实/u, 'final'],
  [/^修订/u, 'revised'],
  [/^(?:初步核算|快报|当时公布)/u, 'preliminary'],
];

/**
 * When the revision after each national economic census was published; a census that a document does not number is the last
 * one before it. Source: the announcements of 国家统计局 on the revision of GDP after the first to fifth census.
 */
const censuses: readonly (readonly [number, string])[] = [
  [5, '2024-12'],
  [4, '2019-11'],
  [3, '2014-12'],
  [2, '2009-12'],
  [1, '2005-12'],
];

/**
 * The class of a printed figure's vintage as text, the same for all that may be combined; empty where nothing is said.
 *
 * @param published the document's date, as exact as it is known
 *
 * @example
 * vintageOf({ vintage: 'census', terms: '第五次经济普查修订' }, ''); // => 'census-5'
 * vintageOf({ vintage: 'census', terms: '' }, '2025-04-30'); // => 'census-5', the last before that day
 * vintageOf({ vintage: 'final', terms: '第四次经济普查前' }, ''); // => 'final': a census changed it later
 */
export function vintageOf({ vintage, terms }: Marked, published: string): string {
  const number = censusIn(terms);
  if (number !== undefined) return `census-${number}`;
  if (vintage === 'census') {
    const last = censuses.find(([, since]) => published >= since);
    return published === '' || last === undefined ? 'census' : `census-${last[0]}`;
  }
  if (vintage !== '' || terms === '') return vintage;
  const parts = terms.split(';');
  const named = vintageTerms.find(([pattern]) => parts.some((part) => pattern.test(part)));
  return named?.[1] ?? '';
}

/** Terms without those that name a vintage: what is left says what is counted. */
export function termsWithoutVintage(terms: string): string {
  if (terms === '') return '';
  return terms
    .split(';')
    .filter((part) => !namesVintage(part))
    .join(';');
}

function namesVintage(term: string): boolean {
  return censusIn(term) !== undefined || vintageTerms.some(([pattern]) => pattern.test(term));
}

function censusIn(terms: string): number | undefined {
  for (const pattern of censusTerms) {
    const number = pattern.exec(terms)?.groups?.['number'];
    if (number !== undefined) return digits.indexOf(number) + 1;
  }
  return undefined;
}

const wordRanks: ReadonlyMap<string, number> = new Map([
  ['final', 2],
  ['revised', 1],
]);

/**
 * Orders classes of vintage, the newest first: the later census, then the later document of one bureau (`@2024`), then the
 * word. What is not marked stands beside the preliminary.
 */
export function compareVintages(left: string, right: string): number {
  if (left === right) return 0;
  return (
    census(right) - census(left) ||
    reprinted(right) - reprinted(left) ||
    (wordRanks.get(wordOf(right)) ?? 0) - (wordRanks.get(wordOf(left)) ?? 0)
  );
}

const wordOf = (vintage: string): string => vintage.split('@')[0] ?? '';

/** A census without a number is older than any with one. */
function census(vintage: string): number {
  const [word = '', number] = wordOf(vintage).split('-');
  return word === 'census' ? Number(number ?? 0.5) : 0;
}

const reprinted = (vintage: string): number => Number(vintage.split('@')[1] ?? 0);
