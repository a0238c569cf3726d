import type { Measure } from './measure.ts';
import type { OwnColumn } from './ownColumns.ts';

/** Why a row of own figures, or their table, is not understood; such a row is left out and never guessed. */
export type OwnRefusal =
  | { readonly kind: 'no-number'; readonly input: string }
  /** Its value comes from a function of ours, so that it would rest on itself. */
  | { readonly kind: 'own-formula' }
  /** `latest` and its like name no period of their own. */
  | { readonly kind: 'no-single-period'; readonly input: string }
  /** It is measured against something for which the table has no column. */
  | { readonly kind: 'measure'; readonly measure: Measure }
  /** `unit` is one that would do. */
  | { readonly kind: 'no-unit'; readonly unit: string }
  | { readonly kind: 'too-long'; readonly column: OwnColumn; readonly most: number }
  /** Another row says something else of the same figure; `row` is its number among the rows of the table. */
  | { readonly kind: 'rows-differ'; readonly row: number }
  | { readonly kind: 'no-columns'; readonly columns: readonly OwnColumn[] }
  | { readonly kind: 'too-many-rows'; readonly most: number };
