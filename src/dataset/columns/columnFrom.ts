import type { Column } from '../../domain/rows.ts';
import { dictionaryOf } from './dictionaryColumn.ts';

/** A column of which each row is told by itself. */
export function columnFrom<Value>(rows: number, at: (row: number) => Value): Column<Value> {
  return {
    at,
    dictionary: () =>
      dictionaryOf(
        Array.from({ length: rows }, (_, row) => at(row)),
        (value) => value,
      ),
  };
}
