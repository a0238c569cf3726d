import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import { ChartView } from './ChartView.tsx';
import { SmallChart } from './SmallChart.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** The charts of a plan as they will be drawn: one with all that can be read of it, several small and beside each other. */
export function ChartList({ models }: { readonly models: readonly ChartModel[] }): ReactElement {
  const styles = useStyles();
  const [first, ...others] = models;
  if (first === undefined) return <></>;
  if (others.length === 0) return <ChartView model={first} />;
  return (
    <ul className={styles.grid}>
      {models.map((model) => (
        <li key={model.title}>
          <SmallChart model={model} />
        </li>
      ))}
    </ul>
  );
}
