import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { escapeHtml } from '../../formulas/escapeHtml.ts';
import { listClauses } from '../../formulas/listTexts.ts';
import { sourceLine } from '../../formulas/sourceLine.ts';
import type { Picture } from '../ports/hostPort.ts';
import { axisText, type AxisText } from '../text/axisText.ts';
import type { FigureCard, SeriesPoint } from './figureCardData.ts';

const [width, height] = [640, 360];
const plot = { left: 64, right: 620, top: 64, bottom: 290 } as const;
const ticks = 4;

const computed: Localized = { 'zh-CN': '空心为测算', 'en-US': 'Hollow: computed' };
const inUnit: Localized = { 'zh-CN': '单位：', 'en-US': 'In ' };

/**
 * The series of a card as a picture for a document: what it is of, its unit, a bar a year with years without a figure left open,
 * computed ones hollow, and the line of its sources. Dark on white in whatever theme the pane is.
 *
 * @param sources short citations, the one that most points rest on first
 */
export function seriesPicture(
  { title, series }: Pick<FigureCard, 'title' | 'series'>,
  sources: readonly string[],
  language: Language,
): Picture {
  const scale = scaleOf(series);
  const text = axisOf(series, language);
  const hasComputed = series.some(({ origin }) => origin === 'computed');
  const unitName = text.unit;
  const subtitle = [
    unitName === '' ? '' : `${inUnit[language]}${unitName}`,
    hasComputed ? computed[language] : '',
  ].filter((part) => part !== '');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Segoe UI, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(16, 28, title, 'font-size="17" font-weight="600" fill="#242424"'),
    textAt(16, 48, listClauses(subtitle, language), 'font-size="12" fill="#616161"'),
    ...axis(scale, text),
    ...bars(series, scale),
    ...wrapped(sourceLine(sources, hasComputed, language)).map((line, at) =>
      textAt(16, 326 + at * 16, line, 'font-size="11" fill="#616161"'),
    ),
    '</svg>',
  ].join('');
  return { svg, width, height, name: `${title}.png` };
}

function textAt(x: number, y: number, text: string, look: string): string {
  return `<text x="${x}" y="${y}" ${look}>${escapeHtml(text)}</text>`;
}

interface Scale {
  readonly y: (value: number) => number;
  readonly marks: readonly number[];
}

/** From 0, in steps that people count in. */
function scaleOf(series: readonly SeriesPoint[]): Scale {
  const values = series.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / ticks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const marks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  const span = (last - first) * step || 1;
  const { top, bottom } = plot;
  return { marks, y: (value) => bottom - ((value - first * step) / span) * (bottom - top) };
}

/** Numbers at the axis and the unit above them belong together. */
function axisOf(series: readonly SeriesPoint[], language: Language): AxisText {
  const unit = series[0]?.figure.unit ?? '1';
  return axisText(
    series.map(({ value }) => value),
    unit,
    language,
  );
}

function axis({ marks, y }: Scale, text: AxisText): readonly string[] {
  return marks.flatMap((mark) => [
    `<line x1="${plot.left}" x2="${plot.right}" y1="${y(mark)}" y2="${y(mark)}" stroke="${mark === 0 ? '#424242' : '#e0e0e0'}"/>`,
    textAt(
      plot.left - 8,
      y(mark) + 4,
      text.of(mark),
      'font-size="11" fill="#616161" text-anchor="end"',
    ),
  ]);
}

const yearOf = ({ period }: SeriesPoint): number => canonicalPeriod(period)?.year ?? 0;

/** Points of one year, such as its months, share the room of that year. */
function bars(series: readonly SeriesPoint[], { y }: Scale): readonly string[] {
  const years = series.map(yearOf);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const room = (plot.right - plot.left) / (to - from + 1);
  const every = Math.max(1, Math.ceil(44 / room));
  return series.flatMap((point, at) => {
    const year = yearOf(point);
    const own = years.filter((each) => each === year).length;
    const index = years.slice(0, at).filter((each) => each === year).length;
    const wide = Math.min(36, (room * 0.66) / own);
    const left = plot.left + (year - from + 0.5) * room + (index - own / 2) * wide;
    const [top, bottom] = [Math.min(y(point.value), y(0)), Math.max(y(point.value), y(0))];
    const look =
      point.origin === 'computed'
        ? 'fill="#ffffff" stroke="#0f6cbd" stroke-dasharray="3 2"'
        : 'fill="#0f6cbd"';
    const isNamed = index === 0 && (to - year) % every === 0;
    return [
      `<rect x="${left + 1}" y="${top}" width="${Math.max(1, wide - 2)}" height="${Math.max(0.5, bottom - top)}" ${look}/>`,
      ...(isNamed
        ? [
            textAt(
              plot.left + (year - from + 0.5) * room,
              plot.bottom + 16,
              String(year),
              'font-size="11" fill="#424242" text-anchor="middle"',
            ),
          ]
        : []),
    ];
  });
}

/** So many letters fit into one line; a Chinese one takes two. */
const lineLength = 108;
const mostLines = 2;

function wrapped(text: string): readonly string[] {
  const lines = [''];
  let room = lineLength;
  for (const letter of text) {
    room -= /[\u2E80-\uFFEF]/u.test(letter) ? 2 : 1;
    if (room < 0) {
      lines.push('');
      room = lineLength;
    }
    lines.push(`${lines.pop() ?? ''}${letter}`);
  }
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? '').slice(0, -2)}…`]
    : lines;
}
