import type { Localized } from '../../domain/language.ts';

/** What an argument names; a form offers the values that exist for it. */
export type ParameterKind =
  | 'place'
  | 'indicator'
  | 'period'
  | 'flow'
  | 'breakdown'
  | 'measure'
  | 'reference'
  | 'unit'
  | 'basis'
  | 'edition'
  | 'field'
  | 'step'
  | 'among'
  | 'placeKind';

export interface Parameter<Name extends string = string> {
  /** ASCII, as the signature shows it. */
  readonly name: Name;
  readonly kind: ParameterKind;
  readonly description: Localized;
  readonly optional: boolean;
  /** Whether a range of several cells may stand here. */
  readonly range: boolean;
}
