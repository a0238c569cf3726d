import type { Measure } from '../../domain/measure.ts';

/** What a map can be shaded by: how much, or how fast it grew. */
export const mapMeasures = ['level', 'yoy'] as const satisfies readonly Measure[];

export type MapMeasure = (typeof mapMeasures)[number];
