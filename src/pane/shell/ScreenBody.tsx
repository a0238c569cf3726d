import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: '160px',
    // Web views on Windows hide the bar of `auto`.
    overflowY: 'scroll',
    padding: '16px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
  },
});

/** The scrolling part of a screen. */
export function ScreenBody({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.body}>{children}</div>;
}
