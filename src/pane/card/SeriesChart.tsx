import { makeStyles, tokens } from '@fluentui/react-components';
import { VerticalBarChart } from '@fluentui/react-charts';
import type { ReactElement } from 'react';
import type { FigureCard, SeriesPoint } from '../../app/figureCard/figureCardData.ts';
import { usePane } from '../services/PaneContext.ts';
import type { Words } from '../words/wordsOf.ts';

const useStyles = makeStyles({ frame: { height: '168px', width: '100%', overflow: 'hidden' } });

/** The same period of each year; computed values have another colour and say so. */
export function SeriesChart({ card }: { readonly card: FigureCard }): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const hasComputed = card.series.some(({ origin }) => origin === 'computed');
  return (
    <div className={styles.frame}>
      <VerticalBarChart
        chartTitle={words.card.seriesOf(card.title)}
        data={card.series.map((point) => bar(point, words))}
        culture={language}
        height={168}
        barWidth="auto"
        maxBarWidth={28}
        xAxisInnerPadding={0.4}
        yAxisTickCount={3}
        hideLabels
        hideLegend={!hasComputed}
        margins={{ top: 8, right: 4, bottom: 28, left: 44 }}
        hideTickOverlap
        roundedTicks
      />
    </div>
  );
}

function bar(point: SeriesPoint, { card, status }: Words): Bar {
  const { label, value, valueText, origin, current } = point;
  const isComputed = origin === 'computed';
  const legend = isComputed ? status.computed : status.published;
  return {
    x: label,
    y: value,
    legend,
    color: current
      ? tokens.colorBrandBackground
      : isComputed
        ? tokens.colorNeutralForeground4
        : tokens.colorBrandStroke2Contrast,
    xAxisCalloutData: label,
    yAxisCalloutData: valueText,
    callOutAccessibilityData: {
      ariaLabel: `${label} ${valueText}${isComputed ? ` ${card.computedMark}` : ''}`,
    },
  };
}

interface Bar {
  readonly x: string;
  readonly y: number;
  readonly legend: string;
  readonly color: string;
  readonly xAxisCalloutData: string;
  readonly yAxisCalloutData: string;
  readonly callOutAccessibilityData: { readonly ariaLabel: string };
}
