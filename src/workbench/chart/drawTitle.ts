import type { ChartRecord } from '../model/bookRecords.ts';
import { lookOf } from '../model/chartLooks.ts';
import type { ChartData } from './chartData.ts';
import { widthOf } from './legendRows.ts';
import { svg } from './svg.ts';

/** The size of the letters for which `widthOf` holds. */
const plainSize = 11;
const usualSize = 14;

interface TitleLine {
  readonly text: string;
  readonly size: number;
}

/** Excel names a chart of one series after it. */
export function titleOf({ title }: ChartRecord, { series }: ChartData): string {
  if (title !== '') return title;
  const [only] = series;
  return series.length === 1 && only !== undefined ? only.name : '';
}

/** The lines of a title, cut where they have no more room, each in the size that was set for it. */
function titleLines(record: ChartRecord, data: ChartData, width: number): readonly TitleLine[] {
  if (!record.titleVisible) return [];
  let start = 0;
  return titleOf(record, data)
    .split('\n')
    .flatMap((text) => {
      const whole = lookOf(record, 'title.size');
      const own = lookOf(record, `title.${start}-${text.length}.size`) ?? whole;
      const size = typeof own === 'number' ? own : usualSize;
      start += text.length + 1;
      return wrapped(text, (width * 0.94 * plainSize) / size).map((line) => ({ text: line, size }));
    });
}

function wrapped(text: string, room: number): readonly string[] {
  const lines = [''];
  for (const letter of text) {
    const line = `${lines.pop() ?? ''}${letter}`;
    if (widthOf(line) <= room) lines.push(line);
    else lines.push(line.slice(0, -letter.length), letter.trimStart());
  }
  return lines;
}

const lineHeight = 1.35;

/** How much room a title takes at the top. */
export function titleHeight(record: ChartRecord, data: ChartData, width: number): number {
  const lines = titleLines(record, data, width);
  return lines.reduce((sum, { size }) => sum + size * lineHeight, 14);
}

export function drawTitle(record: ChartRecord, data: ChartData, width: number): SVGElement[] {
  let bottom = 5;
  return titleLines(record, data, width).map(({ text, size }) => {
    bottom += size * lineHeight;
    const place = { x: width / 2, y: bottom - 2, 'text-anchor': 'middle' };
    const weight = size < usualSize ? 400 : 600;
    const style = `font-size: ${size}px; font-weight: ${weight}`;
    return svg('text', { ...place, class: 'chart-title', style }, text);
  });
}
