import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import { categoryPoints, lastShown } from '../../app/chart/chartPoints.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { pointsText } from './pointsText.ts';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  // Only keys reach it: pointing is answered by the frame, whose places are those of the chart.
  slider: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    margin: 0,
    opacity: 0,
    pointerEvents: 'none',
  },
  line: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  readout: {
    // Apart from the names of the series above it.
    marginBlockStart: '4px',
    fontVariantNumeric: 'tabular-nums',
    minHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly model: ChartModel;
  /** The category that is read out before any is pointed at; the last that shows anything unless told. */
  readonly current?: string;
}

/**
 * A chart as it will stand in a sheet or document, with its title and note. Each of its categories is read out beneath it while it
 * is pointed at, or with the arrow keys.
 */
export function ChartView({ model, current }: Props): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const [pointed, setPointed] = useState<number>();
  const shown = useMemo(() => categoryPoints(model), [model]);
  const texts = shown.map((each) => pointsText(each, words.chart.gap, language));
  const last = lastShown(shown);
  const own = model.categories.indexOf(current ?? '');
  const at = Math.min(pointed ?? (own < 0 ? last : own), Math.max(0, shown.length - 1));
  return (
    <figure className={styles.figure}>
      <Caption1Strong as="p" block className={styles.line}>
        {model.title}
      </Caption1Strong>
      <ChartFrame model={model} pointed={pointed} onPoint={setPointed}>
        <input
          type="range"
          className={styles.slider}
          max={Math.max(0, shown.length - 1)}
          value={at}
          aria-label={words.chart.read}
          aria-valuetext={texts[at]}
          onChange={({ target }) => setPointed(Number(target.value))}
          onBlur={() => setPointed(undefined)}
        />
      </ChartFrame>
      <Caption1 as="p" block className={mergeClasses(styles.line, styles.readout)}>
        {texts[at]}
      </Caption1>
      {model.note === '' ? null : (
        <Caption1 as="p" block className={mergeClasses(styles.line, styles.note)}>
          <KeptText text={model.note} />
        </Caption1>
      )}
    </figure>
  );
}
