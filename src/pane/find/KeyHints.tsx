import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    columnGap: '14px',
    padding: '6px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  key: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground2 },
});

/** What the keys do, for who never reads a manual. */
export function KeyHints(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { keys } = words.find;
  return (
    <div className={styles.bar}>
      <span>
        <kbd className={styles.key}>↑↓</kbd> {keys.move}
      </span>
      <span>
        <kbd className={styles.key}>Enter</kbd> {keys.insert}
      </span>
      <span>
        <kbd className={styles.key}>Shift+Enter</kbd> {keys.card}
      </span>
    </div>
  );
}
