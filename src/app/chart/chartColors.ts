/** The colours of the series of a chart in a document, in order, which are those of the pane in its light theme: each stands out from white. */
const seriesColors = [
  '#0E7670',
  '#DA3B01',
  '#5C2E91',
  '#4F6BED',
  '#C239B3',
  '#13A10E',
  '#8E562E',
  '#D13438',
] as const;

const restColor = '#8A8886';

/** The colour of a series in documents and sheets. */
export function chartColor(series: number): string {
  return seriesColors[series % seriesColors.length] ?? restColor;
}
