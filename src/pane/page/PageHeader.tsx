import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    padding: '6px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  titles: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  detail: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  /** What stands beside the title, quieter; may be empty. */
  readonly detail?: string;
  readonly onClose: () => void;
  /** What can be done beside it. */
  readonly children?: ReactNode;
}

/** The way back, and what a page is of. */
export function PageHeader({ title, detail = '', onClose, children }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <header className={styles.header}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.card.back}
        onClick={onClose}
      />
      <div className={styles.titles}>
        <h2 className={styles.title}>{title}</h2>
        {detail === '' ? null : <Caption1 className={styles.detail}>{detail}</Caption1>}
      </div>
      {children}
    </header>
  );
}
