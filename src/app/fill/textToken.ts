import type { SaidKind } from './tablePart.ts';

/** One thing that a word may mean: an id, a canonical period code, a unit. */
export interface Meaning {
  readonly kind: SaidKind;
  readonly id: string;
  /** The whole that it names as what it is of: 占全省比重, 全国位次. */
  readonly of?: 'province' | 'country';
  /** The indicator of the same place that it names as the whole: 占GDP比重. */
  readonly whole?: string;
}

/** 全市: the city that a title names. */
export const ownCityMeaning: Meaning = { kind: 'place', id: 'own-city' };

/** One word of a text: what it means, and where it stands. */
export interface TextToken {
  /** Several where it is called alike in different kinds (外资 is an indicator and a breakdown). */
  readonly meanings: readonly Meaning[];
  readonly from: number;
  readonly to: number;
}

/** What a text says, and what of it is not understood. */
export interface TextReading {
  readonly tokens: readonly TextToken[];
  /** Stretches that are neither words nor marks; where there is one, the text may mean something else. */
  readonly left: readonly string[];
}
