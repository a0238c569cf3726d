/** A row of a table: its cells by column name, as text. */
export interface TableRow {
  /** As Excel numbers rows, the header being row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file of the package as text. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
