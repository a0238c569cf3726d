import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({ root: { padding: '32px 16px' } });

/** Something is being fetched. */
export function Loading(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return <Spinner className={styles.root} size="tiny" label={words.shell.loading} />;
}
