import { VerticalBarChart } from '@fluentui/react-charts';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { ImageCopyRegular } from '@fluentui/react-icons/svg/image-copy';
import { useMemo, type ReactElement } from 'react';
import { richTables } from '../../app/citedTable/richTables.ts';
import { tableOfPlan } from '../../app/citedTable/tableOfPlan.ts';
import type { FigureCard, SeriesPoint } from '../../app/figureCard/figureCardData.ts';
import { seriesPicture } from '../../app/figureCard/seriesPicture.ts';
import { seriesSources } from '../../app/figureCard/seriesSources.ts';
import { planSeries } from '../../app/insertion/planSeries.ts';
import type { RichText } from '../../app/ports/hostPort.ts';
import { done } from '../../app/ports/outcome.ts';
import { axisText } from '../../app/text/axisText.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { useCopyRich } from '../actions/useCopyRich.ts';
import { usePane } from '../services/PaneContext.ts';
import type { Words } from '../words/wordsOf.ts';

const height = 168;

/** More ticks than this run into each other in the narrowest pane. */
const mostTicks = 6;

interface BarColors {
  readonly current: string;
  readonly other: string;
  readonly computed: string;
  readonly opensBase: string;
}

const themeColors: BarColors = {
  current: tokens.colorBrandBackground,
  other: tokens.colorBrandStroke2Contrast,
  computed: tokens.colorNeutralForeground4,
  opensBase: tokens.colorPaletteMarigoldBorderActive,
};

/** Browsers force the system's colours on texts and frames, but not on drawings. */
const systemColors: BarColors = {
  current: 'Highlight',
  other: 'CanvasText',
  computed: 'GrayText',
  opensBase: 'LinkText',
};

const useStyles = makeStyles({
  frame: { height: `${height}px`, width: '100%', overflow: 'hidden' },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  copies: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  withLegend: { height: `${height + 32}px` },
});

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly legend: string;
  readonly color: string;
  readonly xAxisCalloutData: string;
  readonly yAxisCalloutData: string;
  readonly callOutAccessibilityData: { readonly ariaLabel: string };
}

/** The same period of each year, years without a figure left open; what is computed or opens a new base has another colour and says so. */
export function SeriesChart({ card }: { readonly card: FigureCard }): ReactElement {
  const styles = useStyles();
  const { words, language, host, dataset } = usePane();
  const colors = host.theme() === 'high-contrast' ? systemColors : themeColors;
  const hasLegend = card.series.some(
    ({ origin, opensBase }) => origin === 'computed' || opensBase !== undefined,
  );
  const unit = card.series[0]?.figure.unit ?? '';
  const sources = useMemo(
    () =>
      seriesSources(
        dataset,
        card.series.map(({ figure }) => figure),
        language,
      ),
    [dataset, card, language],
  );
  const bars = card.series.map((point) => barOf(point, words, colors));
  const axis = axisText(
    card.series.map(({ value }) => value),
    unit,
    language,
  );
  return (
    <>
      <div className={hasLegend ? styles.withLegend : styles.frame}>
        <VerticalBarChart
          chartTitle={words.card.seriesOf(card.title)}
          data={bars}
          culture={language}
          height={hasLegend ? height + 32 : height}
          barWidth={14}
          tickValues={ticks(bars.map(({ x }) => x))}
          tickFormat="d"
          yAxisTickCount={3}
          yAxisTickFormat={axis.of}
          roundedTicks
          hideLabels
          hideLegend={!hasLegend}
          margins={{ top: 8, right: 12, bottom: 28, left: 44 }}
        />
      </div>
      <ChartCopies card={card} sources={sources} />
      <Caption1 as="p" block className={styles.note}>
        {words.card.seriesNote(axis.unit, sources[0] ?? '', sources.length)}
      </Caption1>
    </>
  );
}

/** What is shown, for another document: the chart as a picture, its figures as a table with sources. */
function ChartCopies({
  card,
  sources,
}: {
  readonly card: FigureCard;
  readonly sources: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const { words, context, host, attempt, tell, start } = usePane();
  const copy = useCopyRich();
  const picture = (): void =>
    start(async () => {
      const drawn = seriesPicture(card, sources, context.language);
      const outcome = await attempt(host.copyPicture(drawn));
      if (outcome.ok) tell({ intent: 'success', text: words.card.chartTaken[outcome.value] });
    });
  const table = (): void => {
    const [first] = card.series.filter(({ current }) => current).concat(card.series);
    if (first !== undefined)
      copy(
        async () => Promise.resolve(done(seriesTable(first.figure, context))),
        words.book.tableCopied,
        '',
      );
  };
  return (
    <div className={styles.copies}>
      <Button size="small" icon={<ImageCopyRegular />} onClick={picture}>
        {words.card.copyChart}
      </Button>
      <Button size="small" icon={<CopyRegular />} onClick={table}>
        {words.book.copyTable}
      </Button>
    </div>
  );
}

function seriesTable(figure: Figure, context: FunctionContext): RichText {
  const anchor = { row: 0, column: 0 };
  const tables = tableOfPlan(planSeries(figure, context, anchor), anchor, context);
  return richTables(tables, context.dataset, context.language);
}

function barOf(point: SeriesPoint, { card, status }: Words, colors: BarColors): Bar {
  const { period, label, value, valueText, current } = point;
  const marks = marksOf(point, card);
  const kind = kindOf(point);
  return {
    x: canonicalPeriod(period)?.year ?? 0,
    y: value,
    legend: point.opensBase === undefined ? status[point.origin] : card.opens[point.opensBase],
    color: kind === 'published' ? (current ? colors.current : colors.other) : colors[kind],
    xAxisCalloutData: label,
    yAxisCalloutData: valueText,
    callOutAccessibilityData: {
      ariaLabel: [label, valueText, ...marks].join(' '),
    },
  };
}

/** A bar has one colour: that of a new base, which readers must not compare across, before that of computation. */
function kindOf({ origin, opensBase }: SeriesPoint): 'opensBase' | 'computed' | 'published' {
  return opensBase === undefined ? origin : 'opensBase';
}

function marksOf({ origin, opensBase }: SeriesPoint, card: Words['card']): readonly string[] {
  return [
    ...(origin === 'computed' ? [card.computedMark] : []),
    ...(opensBase === undefined ? [] : [card.opens[opensBase]]),
  ];
}

/** A few whole years from the first to the last. */
function ticks(years: readonly number[]): number[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step = Math.max(1, Math.ceil((last - first) / (mostTicks - 1)));
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, at) => last - at * step,
  ).toReversed();
}
