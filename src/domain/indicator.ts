import type { Spelled } from './name.ts';

export const indicatorKinds = ['flow', 'stock', 'rate'] as const;
export const growthKinds = ['nominal', 'real', 'comparable', 'none'] as const;

/** A thing measured. */
export interface Indicator extends Spelled {
  /** The one unit in which it is answered unless another is asked for. */
  readonly unit: string;
  /** Only flows accumulate and are summed over periods. */
  readonly kind: (typeof indicatorKinds)[number];
  /** How its growth rates are stated; only nominal ones follow from two levels. `none`: it is never grown, shared or indexed. */
  readonly growth: (typeof growthKinds)[number];
  /** Ids of the indicators whose sum it is; empty for most. */
  readonly sumOf: readonly string[];
  /** What it is listed under; empty where nobody said. */
  readonly group: string;
  readonly definitionZh: string;
  readonly definitionEn: string;
}
