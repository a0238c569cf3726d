import * as v from 'valibot';

const look = v.object({
  range: v.string(),
  numberFormat: v.optional(v.string()),
  bold: v.optional(v.boolean()),
  italic: v.optional(v.boolean()),
  fontSize: v.optional(v.number()),
  fontColor: v.optional(v.string()),
  fillColor: v.optional(v.string()),
  horizontalAlignment: v.optional(v.picklist(['left', 'center', 'right', 'general'])),
  verticalAlignment: v.optional(v.picklist(['top', 'middle', 'bottom'])),
  wrapText: v.optional(v.boolean()),
  border: v.optional(v.picklist(['bottom', 'top', 'all', 'none'])),
});

const sheet = v.object({
  name: v.string(),
  /** Rows of cells from A1 on, each as if typed; null leaves a cell empty. */
  cells: v.array(v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  /** Column letter to width in pixels. */
  columnWidths: v.optional(v.record(v.string(), v.number()), {}),
  /** Row number to height in pixels. */
  rowHeights: v.optional(v.record(v.string(), v.number()), {}),
  freeze: v.optional(v.object({ rows: v.number(), columns: v.number() })),
  looks: v.optional(v.array(look), []),
});

const bookFile = v.object({
  fileName: v.string(),
  sheets: v.pipe(v.array(sheet), v.minLength(1)),
  /** The cell that is selected at first, on the first sheet. */
  selected: v.optional(v.string(), 'A1'),
  /** What add-ins have saved with `Office.context.document.settings`, by key. */
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** A workbook to start with, as a JSON file. */
export type BookFile = v.InferOutput<typeof bookFile>;
/** One sheet of it. */
export type SheetFile = BookFile['sheets'][number];

/** Reads a book file; a message says where it is wrong. */
export function decodeBookFile(data: unknown): BookFile | { readonly problem: string } {
  const result = v.safeParse(bookFile, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { problem: `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}` };
}

/** The settings of a book file, serialized as office.js does. */
export function settingTexts({ settings }: Pick<BookFile, 'settings'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
  );
}

/** The book that opens when there is none to open. */
export const emptyBook: BookFile = {
  fileName: 'Book1.xlsx',
  sheets: [{ name: 'Sheet1', cells: [], columnWidths: {}, rowHeights: {}, looks: [] }],
  selected: 'A1',
  settings: {},
};
