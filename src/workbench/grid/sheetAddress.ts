const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^[A-Za-z]{1,3}\d+$/u;

/**
 * A sheet's name as it stands in a reference.
 *
 * @example
 * quoteSheetName("年报 2025"); // => "'年报 2025'"
 */
export function quoteSheetName(name: string): string {
  return plainName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference cut into its sheet (null where none is named) and the rest. */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly reference: string;
}

/**
 * Cuts the sheet's name off a reference.
 *
 * @example
 * splitSheetAddress("'it''s'!B2"); // => { sheet: "it's", reference: 'B2' }
 */
export function splitSheetAddress(address: string): SheetAddress {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, reference: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    reference: address.slice(mark + 1),
  };
}
