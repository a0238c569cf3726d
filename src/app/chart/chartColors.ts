/** The colours of the series of a chart in a document, in order: each stands out from white. */
const seriesColors = [
  '#0F6CBD',
  '#CA5010',
  '#0B7A75',
  '#8764B8',
  '#986F0B',
  '#C239B3',
  '#498205',
  '#A4262C',
] as const;

const restColor = '#8A8886';

/** The colour of a series in documents and sheets. */
export function chartColor(series: number): string {
  return seriesColors[series % seriesColors.length] ?? restColor;
}
