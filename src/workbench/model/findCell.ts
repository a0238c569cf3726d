import * as v from 'valibot';
import { intersectAreas, type Area } from '../grid/area.ts';
import type { Place } from './excelModel.ts';

const searchCriteria = v.object({
  completeMatch: v.optional(v.boolean(), false),
  matchCase: v.optional(v.boolean(), false),
});

/** The first cell, row by row, whose text has (or is) the text sought; null where none has. */
export function findCell({ sheet, area }: Place, text: string, criteria: unknown): Area | null {
  const parsed = v.safeParse(searchCriteria, criteria ?? {});
  const { completeMatch, matchCase } = parsed.success
    ? parsed.output
    : { completeMatch: false, matchCase: false };
  const fold = (given: string): string => (matchCase ? given : given.toLowerCase());
  const sought = fold(text);
  const used = sheet.usedArea();
  const within = used === null ? null : intersectAreas(area, used);
  if (within === null) return null;
  for (const [row, line] of sheet.texts(within).entries()) {
    for (const [column, cell] of line.entries()) {
      const shown = fold(cell);
      if (completeMatch ? shown === sought : shown.includes(sought)) {
        return { row: within.row + row, column: within.column + column, rows: 1, columns: 1 };
      }
    }
  }
  return null;
}
