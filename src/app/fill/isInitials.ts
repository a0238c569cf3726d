import { normalizeName, spellingsOf } from '../../domain/name.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { SaidPart } from './said.ts';

/**
 * Whether a cell is written in initials alone: jy or LY, which among places is a city and elsewhere "last year". A code of its own
 * (GDP, US) is none.
 *
 * @param whole what the whole cell is a name of
 */
export function isInitials(
  text: string,
  whole: readonly SaidPart[],
  { dataset }: FunctionContext,
): boolean {
  if (!/^\s*[a-z]{1,3}\s*$/iu.test(text)) return false;
  const wanted = normalizeName(text);
  const items = whole.map(({ kind, id }) => {
    if (kind === 'place') return dataset.place(id);
    if (kind === 'indicator') return dataset.indicator(id);
    return kind === 'breakdown' ? dataset.breakdown(id) : undefined;
  });
  return items.every(
    (item) =>
      item !== undefined &&
      spellingsOf(item)
        .filter((spelling) => normalizeName(spelling) === wanted)
        .every((spelling) => /^[a-z]+$/u.test(spelling) && spelling !== item.id),
  );
}
