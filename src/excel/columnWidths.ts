import type { UndoStep } from '../app/ports/undoStep.ts';
import { pointsOfCharacter } from './pointsOfCharacter.ts';

/** Columns that were made wider. */
export interface Widened {
  /** What takes it back; known after the next sync, as hosts round widths. */
  readonly undo: (sheet: string) => readonly UndoStep[];
  /** Makes the columns as narrow again as they were. */
  readonly narrow: () => Promise<void>;
}

/**
 * Asks for the widths of the columns of a range with the next sync. After it, those that are too narrow can be made wider, with the
 * sync after that: nothing of it takes a request of its own. A hidden column stays hidden, as another width would show it, and a protected
 * sheet stays as it is.
 *
 * @param widths in characters, of the first columns; 0 for a column that may be as it is
 */
export function loadWidths(range: Excel.Range, widths: readonly number[]): () => Widened {
  if (widths.every((characters) => characters === 0)) return () => nothingWidened;
  const { protection } = range.worksheet;
  protection.load({ protected: true });
  const columns = widths.flatMap((characters, at) => {
    if (characters === 0) return [];
    const column = range.getColumn(at);
    const { format } = column;
    column.load({ columnIndex: true, columnHidden: true });
    format.load({ columnWidth: true });
    return [{ column, format, points: characters * pointsOfCharacter }];
  });
  return () =>
    protection.protected
      ? nothingWidened
      : widen(
          columns.filter(
            ({ column, format, points }) => !column.columnHidden && format.columnWidth < points,
          ),
        );
}

const nothingWidened: Widened = { undo: () => [], narrow: async () => Promise.resolve() };

interface NarrowColumn {
  readonly column: Excel.Range;
  readonly format: Excel.RangeFormat;
  readonly points: number;
}

function widen(columns: readonly NarrowColumn[]): Widened {
  const widened = columns.map(({ column, format, points }) => {
    const before = format.columnWidth;
    format.columnWidth = points;
    format.load({ columnWidth: true });
    return { format, column: column.columnIndex, before };
  });
  const [first] = widened;
  if (first === undefined) return nothingWidened;
  return {
    undo: (sheet) => [
      {
        kind: 'widths',
        sheet,
        columns: widened.map(({ format, column, before }) => {
          return { column, before, after: format.columnWidth };
        }),
      },
    ],
    narrow: async () => {
      for (const { format, before } of widened) format.columnWidth = before;
      await first.format.context.sync();
    },
  };
}
