import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  value: {
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What differs between documents, side by side and unresolved. */
export function Conflicts({ card }: { readonly card: FigureCard }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const rows = [...card.printed.slice(0, 1), ...card.conflicts];
  return (
    <Section title={words.card.conflicts}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.card.conflictsNote}</MessageBarBody>
      </MessageBar>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ id, valueText, short, role }) => (
            <tr key={id}>
              <td className={styles.cell}>
                <span className={styles.value}>{valueText}</span>
                {role === 'preferred' ? (
                  <div className={styles.note}>{words.card.answers}</div>
                ) : null}
              </td>
              <td className={styles.cell}>{short}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
