import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { coverageMarks } from './coverageMarks.ts';

const shown = [
  'published',
  'revised',
  'about',
  'computed',
  'conflict',
  'mixed-base',
  'implied-base',
  'missing',
] as const;

const useStyles = makeStyles({
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the signs of the matrix mean. */
export function CoverageLegend(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.legend}>
      {shown.map((status) => (
        <li key={status}>
          <span aria-hidden>{coverageMarks[status]}</span> {words.status[status]}
        </li>
      ))}
    </ul>
  );
}
