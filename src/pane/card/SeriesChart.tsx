import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { chartModels } from '../../app/chart/chartModels.ts';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { planChart } from '../../app/insertion/planChart.ts';
import type { Figure } from '../../domain/figure.ts';
import { ChartView } from '../chart/ChartView.tsx';
import { useGrowth } from '../chart/useGrowth.tsx';
import { usePane } from '../services/PaneContext.ts';
import { ChartActions } from './ChartActions.tsx';

const corner = { row: 0, column: 0 };

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly card: FigureCard;
  readonly figure: Figure;
}

/** The series of a figure as the chart that is inserted, in the language of the workbook: years without a figure left open, what is computed hollow. */
export function SeriesChart({ card, figure }: Props): ReactElement | null {
  const styles = useStyles();
  const { sheet } = usePane();
  const { withGrowth, chip } = useGrowth(figure, sheet);
  const [model] = useMemo(
    () => chartModels(planChart(figure, sheet, corner, withGrowth), corner, sheet),
    [figure, sheet, withGrowth],
  );
  if (model === undefined) return null;
  return (
    <div className={styles.part}>
      {chip}
      <ChartView model={model} current={figure.period} />
      <ChartActions card={card} figure={figure} model={model} withGrowth={withGrowth} />
    </div>
  );
}
