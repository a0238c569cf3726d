import type { FigureKey } from '../domain/observation.ts';

/**
 * What quantities of all periods are of: a figure's key without its period, its reference written out in full
 * (`place/indicator/breakdown`), and what keeps it apart from others. Only quantities of the same terms and base are ever
 * combined.
 */
export interface Series extends Omit<FigureKey, 'period'> {
  /** What qualifies the meaning (同口径, 不含…, 美元计); empty for most. */
  readonly terms: string;
  /** The class of vintage that it is printed in; quantities of two classes are never combined but as mixed ones. */
  readonly vintage: string;
  /** What is counted where it is not what the indicator counts (美元 of an indicator in 元); else empty. */
  readonly base: string;
}

/** The identity of a series as text; totals sort before their parts. */
export function seriesText(series: Series): string {
  return `${plainSeriesText(series)}\t${series.vintage}`;
}

/** The same whatever the vintage. */
export function plainSeriesText(series: Series): string {
  const { place, indicator, breakdown, measure, reference, terms, base } = series;
  return [place, indicator, breakdown, measure, reference, terms, base].join('\t');
}

/** A reference written out in full. */
export function fullReference(place: string, indicator: string, breakdown: string): string {
  return `${place}/${indicator}/${breakdown}`;
}
