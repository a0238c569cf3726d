import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/**
 * Control characters, marks without width or that turn the direction of writing, private characters, and letters that look
 * like nothing.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Finds cells with characters that no one sees: two names that look alike would be two names. */
export function checkInvisible(table: Table): readonly Problem[] {
  return table.rows.flatMap(({ row, cells }) =>
    [...cells].flatMap(([column, value]) => {
      const character = invisible.exec(value)?.[0];
      if (character === undefined) return [];
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      const fault = { code: 'invisible' as const, character: `U+${code}` };
      return [{ file: table.file, row, column, fault }];
    }),
  );
}
