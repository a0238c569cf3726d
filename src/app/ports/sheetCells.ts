import type { Area } from './cellAddress.ts';
import type { ShownValue } from './selection.ts';

/** The used cells of a sheet; matrices have the shape of the area. */
export interface SheetCells {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly ShownValue[])[];
  readonly formulas: readonly (readonly ShownValue[])[];
}
