import { Caption1Strong, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import { usePane } from '../services/PaneContext.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { chartLabel } from './chartLabel.ts';
import { useWidth } from './useWidth.ts';

const height = 96;
const fontSize = 9;

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { margin: 0 },
});

/** One of several charts beside each other: its title and drawing, and in words what it ends with. */
export function SmallChart({ model }: { readonly model: ChartModel }): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const [width, measure] = useWidth<HTMLElement>();
  const size = useMemo(() => ({ width, height, fontSize }), [width]);
  return (
    <figure ref={measure} className={styles.figure}>
      <Caption1Strong as="p" block className={styles.title}>
        {model.title}
      </Caption1Strong>
      <ChartDrawing model={model} size={size} label={chartLabel(model, words.chart, language)} />
    </figure>
  );
}
