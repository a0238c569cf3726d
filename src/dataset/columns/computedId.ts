import type { ComputedFigure } from '../../domain/figure.ts';
import { once } from '../../domain/once.ts';
import type { Column, Columns } from '../../domain/rows.ts';
import { joinedHash, textHash, type TextHash } from '../../domain/textHash.ts';
import { columnFrom } from './columnFrom.ts';

type Keyed = Pick<
  ComputedFigure,
  'place' | 'indicator' | 'breakdown' | 'period' | 'measure' | 'reference'
>;

/** What each member of its key says in a computed figure's id, in the order in which they stand there. */
const parts: readonly (readonly [name: keyof Keyed, say: (value: string) => string])[] = [
  ['place', (place) => `c:${place}/`],
  ['indicator', (indicator) => `${indicator}/`],
  ['breakdown', (breakdown) => `${breakdown === '' ? '-' : breakdown}/`],
  ['period', (period) => `${period}/`],
  ['measure', (measure) => measure],
  ['reference', (reference) => (reference === '' ? '' : `(${reference})`)],
];

/** The part of a computed figure's id that says what it is of; further ways and bases follow it. */
export function computedIdStart(figure: Keyed): string {
  return parts.reduce((start, [name, say]) => start + say(figure[name]), '');
}

/** Stands before an id that is written whole, as it does not begin with what it is of. */
const whole = '=';

/** What a file holds of a computed figure's id. */
export function computedIdEnd(figure: Keyed & { readonly id: string }): string {
  const start = computedIdStart(figure);
  return figure.id.startsWith(start) ? figure.id.slice(start.length) : whole + figure.id;
}

/** The ids of computed figures of which a file holds the ends. */
export function computedIds(
  rows: number,
  columns: Columns<Keyed>,
  ends: Column<string>,
): Column<string> {
  const saying = parts.map(([name, say]) => ({ column: columns[name], say }));
  const at = (row: number): string => {
    const end = ends.at(row);
    if (end.startsWith(whole)) return end.slice(whole.length);
    return saying.reduce((start, { column, say }) => start + say(column.at(row)), '') + end;
  };
  const startHashes = once(() => saying.map(({ column, say }) => hashes(column, say)));
  const allEndHashes = once(() => hashes(ends, (end) => end));
  const hashAt = (row: number): number => {
    if (ends.at(row).startsWith(whole)) return textHash(at(row)).hash;
    let hash = 0;
    const endHashes = allEndHashes();
    for (const { words, codes } of startHashes())
      hash = joinedHash(hash, words[codes[row] ?? -1] ?? none);
    return joinedHash(hash, endHashes.words[endHashes.codes[row] ?? -1] ?? none);
  };
  return { ...columnFrom(rows, at), hashAt };
}

const none = textHash('');

/** What a column says by the hashes of its words. */
function hashes(
  column: Column<string>,
  say: (value: string) => string,
): { readonly words: readonly TextHash[]; readonly codes: ArrayLike<number> } {
  const { words, codes } = column.dictionary();
  return { words: words.map((word) => textHash(say(word))), codes };
}
