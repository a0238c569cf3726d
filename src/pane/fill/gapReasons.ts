import type { RecognisedTable } from '../../app/fill/recognisedTable.ts';

/** More reasons than this are read by nobody. */
const most = 4;

/** Why cells of a table will have no figure, each reason once. */
export function gapReasons({ preview }: RecognisedTable): readonly string[] {
  const reasons = preview
    .flat()
    .filter(({ status, reason }) => status === 'missing' && reason !== '')
    .map(({ reason }) => reason);
  return [...new Set(reasons)].slice(0, most);
}
