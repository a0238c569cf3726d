/** One cell of the matrix. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of the matrix between two of its cells, whichever was first. */
export interface Rectangle {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export function rectangleOf(first: Spot, last: Spot): Rectangle {
  return {
    fromRow: Math.min(first.row, last.row),
    toRow: Math.max(first.row, last.row),
    fromColumn: Math.min(first.column, last.column),
    toColumn: Math.max(first.column, last.column),
  };
}

export function contains(rectangle: Rectangle, { row, column }: Spot): boolean {
  return (
    row >= rectangle.fromRow &&
    row <= rectangle.toRow &&
    column >= rectangle.fromColumn &&
    column <= rectangle.toColumn
  );
}

/** About as many rows as are seen at once. */
const page = 10;

const steps: ReadonlyMap<string, Spot> = new Map(
  Object.entries<Spot>({
    ArrowUp: { row: -1, column: 0 },
    ArrowDown: { row: 1, column: 0 },
    ArrowLeft: { row: 0, column: -1 },
    ArrowRight: { row: 0, column: 1 },
    PageUp: { row: -page, column: 0 },
    PageDown: { row: page, column: 0 },
  }),
);

/** A key, and whether Ctrl (or ⌘) is held with it. */
interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
}

/**
 * Where a key leads from a cell of a matrix of a size, as the grid pattern of ARIA has it; undefined for a key that leads
 * nowhere.
 *
 * @example
 * stepped({ row: 1, column: 1 }, { key: 'End', ctrl: true }, { rows: 3, columns: 4 }); // => { row: 2, column: 3 }
 */
export function stepped(
  { row, column }: Spot,
  { key, ctrl }: Stroke,
  size: { readonly rows: number; readonly columns: number },
): Spot | undefined {
  if (key === 'Home') return { row: ctrl ? 0 : row, column: 0 };
  if (key === 'End') return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
  const step = ctrl ? undefined : steps.get(key);
  if (step === undefined) return undefined;
  return {
    row: Math.min(size.rows - 1, Math.max(0, row + step.row)),
    column: Math.min(size.columns - 1, Math.max(0, column + step.column)),
  };
}
