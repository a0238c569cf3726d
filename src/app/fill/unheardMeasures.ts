import type { Said, SaidPart } from './said.ts';
import type { SideHeader } from './sideHeader.ts';

/**
 * The measures that titles name and no header says: 增速 and 占比 of 各市进出口增速及占比 over 进出口. What is said of all cells is
 * heard.
 *
 * @param claims all that the titles name
 * @param fixed what is said of all cells
 */
export function unheardMeasures(
  claims: readonly SaidPart[],
  headers: readonly SideHeader[],
  fixed: Said,
): readonly SaidPart[] {
  if (fixed.has('measure')) return [];
  return claims.filter(
    ({ kind, id }) => kind === 'measure' && id !== 'level' && !saysMeasure(headers, id),
  );
}

/** Whether a header says a measure, understood or not, or what is made of it: 增速 by 增速位次. */
export const saysMeasure = (headers: readonly SideHeader[], id: string): boolean =>
  headers.some(({ said, words, problem }) => {
    const own = said.get('measure')?.id;
    return (
      own === id ||
      own?.startsWith(`${id}-`) === true ||
      (id === 'rank' && own?.endsWith('-rank') === true) ||
      (problem !== undefined && words.has(`measure ${id}`))
    );
  });
