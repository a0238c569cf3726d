/** What a cell holds: an error is its text (`#N/A`), an empty cell is null. */
export type CellValue = number | string | boolean | null;

const errorTexts: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CYCLE!',
]);

/** Tells whether a text is one of Excel's error values. */
export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && errorTexts.has(value);
}

/** The kind of a value as `Range.valueTypes` names it. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}
