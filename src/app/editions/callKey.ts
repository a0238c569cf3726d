import * as v from 'valibot';
import type { CellInput } from '../../formulas/cellValue.ts';

/** Longer ones are calls over thousands of cells, whose answers no workbook keeps. */
export const longestKey = 4000;

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const key = v.tupleWithRest([v.string()], v.union([value, v.array(v.array(value))]));

/** One call by its function and what it is handed; blanks at the end make no difference. */
export function callKey(id: string, given: readonly CellInput[]): string {
  const last = given.findLastIndex((input) => input !== null);
  return JSON.stringify([id, ...given.slice(0, last + 1)]);
}

/** The call that a key was made of; undefined for any other text. */
export function calledBy(
  text: string,
): { readonly id: string; readonly given: readonly CellInput[] } | undefined {
  try {
    const parsed = v.safeParse(key, JSON.parse(text));
    if (!parsed.success) return undefined;
    const [id, ...given] = parsed.output;
    return { id, given };
  } catch {
    return undefined;
  }
}
