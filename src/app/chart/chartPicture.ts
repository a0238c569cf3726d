import type { Language } from '../../domain/language.ts';
import { escapeHtml } from '../../formulas/escapeHtml.ts';
import { listClauses } from '../../formulas/listTexts.ts';
import { sourceLine } from '../../formulas/sourceLine.ts';
import type { Picture } from '../ports/hostPort.ts';
import type { ChartModel, ChartSeries } from './chartModels.ts';
import { marksNote, type ShownMarks } from './chartNote.ts';
import type { ChartShape } from './chartShape.ts';
import { chartShapes } from './chartShapes.ts';
import { markPolygon } from './markPolygon.ts';
import { textWidth } from './textWidth.ts';

const [width, height] = [640, 360];
const margin = 16;
const signRadius = 2.8;
const plot = { left: margin, top: 58, fontSize: 12 } as const;
const plotSize = { width: width - 2 * margin, height: 262, fontSize: plot.fontSize };

/**
 * A chart as a picture for a document: what it is of with its unit, its shapes, and the line of its sources. Dark on white in
 * whatever theme the pane is.
 *
 * @param sources short citations, the one that most points rest on first
 */
export function chartPicture(
  model: ChartModel,
  sources: readonly string[],
  language: Language,
): Picture {
  const { title, series } = model;
  const shown = shownMarks(series);
  const lines = wrapped(sourceLine(sources, shown.hasHollow, language));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Segoe UI, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(margin, 28, title, 'font-size="17" font-weight="600" fill="#242424"'),
    textAt(
      margin,
      48,
      listClauses(marksNote(shown, language), language),
      'font-size="12" fill="#616161"',
    ),
    `<g transform="translate(${plot.left} ${plot.top})">`,
    ...chartShapes(model, plotSize).map((shape) => drawn(shape, series)),
    '</g>',
    ...lines.map((line, at) =>
      textAt(margin, 336 + at * 15, line, 'font-size="11" fill="#616161"'),
    ),
    '</svg>',
  ].join('');
  return { svg, width, height, name: `${title}.png` };
}

function shownMarks(series: readonly ChartSeries[]): ShownMarks {
  const points = series.flatMap((each) => each.points.filter((point) => point !== undefined));
  return {
    hasHollow: points.some(({ isHollow }) => isHollow),
    marks: points.flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
  };
}

function textAt(x: number, y: number, text: string, look: string): string {
  return `<text x="${x}" y="${y}" ${look}>${escapeHtml(text)}</text>`;
}

function drawn(shape: ChartShape, series: readonly ChartSeries[]): string {
  switch (shape.kind) {
    case 'rule':
      return `<line x1="${shape.x1}" x2="${shape.x2}" y1="${shape.y}" y2="${shape.y}" stroke="${shape.isZero ? '#424242' : '#e0e0e0'}"/>`;
    case 'text':
      return drawnText(shape);
    case 'bar':
    case 'line':
    case 'dot':
    case 'sign':
      return drawnMark(shape, series[shape.series]?.color ?? '#242424');
  }
}

function drawnText({
  x,
  y,
  text,
  anchor,
  isUpright,
}: Extract<ChartShape, { kind: 'text' }>): string {
  const turned = isUpright ? ` transform="rotate(-90 ${x} ${y})"` : '';
  const look = `font-size="${plot.fontSize}" fill="#424242" text-anchor="${anchor}"${turned}`;
  return textAt(x, y, text, look);
}

function drawnMark(
  shape: Extract<ChartShape, { kind: 'bar' | 'line' | 'dot' | 'sign' }>,
  color: string,
): string {
  if (shape.kind === 'line')
    return `<polyline points="${shape.points}" fill="none" stroke="${color}" stroke-width="2"/>`;
  const { x, y } = shape;
  if (shape.kind === 'sign') {
    const fill = shape.isInside ? '#ffffff' : color;
    return `<polygon points="${markPolygon(shape.mark, x, y, signRadius)}" fill="${fill}"/>`;
  }
  const look = filled(shape.isHollow, color);
  if (shape.kind === 'dot' && shape.mark !== undefined)
    return `<polygon points="${markPolygon(shape.mark, x, y, 3.5)}" ${look}/>`;
  return shape.kind === 'dot'
    ? `<circle cx="${x}" cy="${y}" r="3.5" ${look}/>`
    : `<rect x="${x}" y="${y}" width="${shape.width}" height="${shape.height}" ${look}/>`;
}

function filled(isHollow: boolean, color: string): string {
  return isHollow ? `fill="#ffffff" stroke="${color}" stroke-width="1.5"` : `fill="${color}"`;
}

const mostLines = 2;
const lineWidth = width - 2 * margin;

/** A line of sources in as many lines as there is room for. */
function wrapped(text: string): readonly string[] {
  const lines = [''];
  for (const letter of text) {
    const line = `${lines.pop() ?? ''}${letter}`;
    if (textWidth(line, 11) <= lineWidth) lines.push(line);
    else lines.push(line.slice(0, -letter.length), letter);
  }
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? '').slice(0, -2)}…`]
    : lines;
}
