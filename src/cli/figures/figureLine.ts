import type { Dataset } from '../../dataset/dataset.ts';
import type { ComputedFigure, Status } from '../../domain/figure.ts';
import type { FigureKey, Observation } from '../../domain/observation.ts';

/** A figure as one line of JSON; names as the issue of the command fixes them. */
export interface FigureLine {
  readonly id: string;
  readonly document: string | null;
  readonly line: number | null;
  readonly place: string;
  readonly place_name: string;
  readonly indicator: string;
  readonly breakdown: string;
  readonly period: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly printed: string | null;
  readonly qualifier: string | null;
  readonly reference: string;
  readonly status: Status;
}

/** A computed figure adds how it follows and where its unrounded value lies. */
export interface ComputedLine extends FigureLine {
  readonly method: string;
  readonly inputs: readonly string[];
  readonly low: number;
  readonly high: number;
}

/** A published figure as its document prints it, in the document's unit. */
export function publishedLine(observation: Observation, dataset: Dataset): FigureLine {
  const document = dataset.source(observation.source)?.document ?? '';
  return {
    id: observation.id,
    document: document === '' ? null : document,
    line: observation.line,
    ...keyOf(observation, dataset),
    value: observation.value,
    unit: observation.unit,
    printed: observation.printed === '' ? null : observation.printed,
    qualifier: observation.qualifiers.join('+'),
    reference: observation.reference,
    status: dataset.figure(observation.id)?.status ?? 'published',
  };
}

/** A computed figure: no document prints it. */
export function computedLine(computed: ComputedFigure, dataset: Dataset): ComputedLine {
  return {
    id: computed.id,
    document: null,
    line: null,
    ...keyOf(computed, dataset),
    value: computed.value,
    unit: computed.unit,
    printed: null,
    qualifier: null,
    reference: computed.reference,
    status: dataset.figure(computed.id)?.status ?? 'computed',
    method: computed.method,
    inputs: computed.inputs,
    low: computed.low,
    high: computed.high,
  };
}

function keyOf(
  { place, indicator, breakdown, period, measure }: FigureKey,
  dataset: Dataset,
): Pick<FigureLine, 'place' | 'place_name' | 'indicator' | 'breakdown' | 'period' | 'measure'> {
  return {
    place,
    place_name: dataset.place(place)?.nameZh ?? place,
    indicator,
    breakdown,
    period,
    measure,
  };
}
