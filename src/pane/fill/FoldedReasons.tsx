import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';

/** So many reasons are read at once; more would push the preview out of sight. */
const mostOpen = 2;

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  reasons: {
    margin: '4px 0 0',
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Why cells will have no figure: few reasons stand open, more unfold. */
export function FoldedReasons({
  reasons,
}: {
  readonly reasons: readonly string[];
}): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  if (reasons.length === 0) return null;
  return (
    <details open={reasons.length <= mostOpen}>
      <summary className={styles.summary}>{words.fill.reasons}</summary>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>
            <KeptText text={reason} />
          </li>
        ))}
      </ul>
    </details>
  );
}
