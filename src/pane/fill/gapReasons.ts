import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';
import type { Language } from '../../domain/language.ts';

/** More reasons than this are read by nobody. */
const most = 4;

/** Why cells of a table will have no figure, each reason once, with the error that such a cell shows. */
export function gapReasons({ preview }: RecognisedTable): readonly string[] {
  const reasons = preview
    .flat()
    .flatMap(({ reason, error }) => (error === undefined ? [] : [`${error} ${reason}`]));
  return [...new Set(reasons)].slice(0, most);
}

/**
 * The errors that cells of a table will show, in one phrase; empty where there is none.
 *
 * @example
 * gapErrors(tableWithAWrongUnit, 'en-US'); // => '#N/A or #VALUE!'
 */
export function gapErrors({ preview }: RecognisedTable, language: Language): string {
  const errors = preview.flat().flatMap(({ error }) => error ?? []);
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return list.format([...new Set(errors)].toSorted());
}
