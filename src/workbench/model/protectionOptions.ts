import { invalidArgument } from '../richApi/apiError.ts';

/** What a protected sheet allows unless it is told otherwise: nothing but to select. */
const strict = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

/** Something that the protection of a sheet may allow. */
export type ProtectionOption = keyof typeof strict;

/** What the protection of a sheet allows (`Excel.WorksheetProtectionOptions`). */
export type ProtectionOptions = Readonly<Record<ProtectionOption, boolean>> & {
  readonly selectionMode: string;
};

/** The options of a sheet that nobody has set any for. */
export const strictOptions: ProtectionOptions = { ...strict, selectionMode: 'Normal' };

/** Reads what an add-in hands to `protect`: members that it leaves out stay strict. */
export function readProtectionOptions(given: unknown): ProtectionOptions {
  if (given === undefined || given === null) return strictOptions;
  if (typeof given !== 'object') throw invalidArgument();
  for (const [name, value] of Object.entries(given)) {
    const isKnown = Object.hasOwn(strictOptions, name);
    const kind = name === 'selectionMode' ? 'string' : 'boolean';
    if (!isKnown || typeof value !== kind) throw invalidArgument();
  }
  return { ...strictOptions, ...given };
}
