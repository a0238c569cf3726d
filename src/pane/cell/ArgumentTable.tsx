import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallInspection } from '../../app/cellInspection/inspectCell.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: '4px 8px 4px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '6px 8px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  note: { color: tokens.colorStatusWarningForeground1 },
});

/** Each argument: as it is written, what the cell behind it holds, and how that was read. */
export function ArgumentTable({ call }: { readonly call: CallInspection }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  const { cell } = words;
  if (call.arguments.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {cell.argument}
          </th>
          <th scope="col" className={styles.head}>
            {cell.given}
          </th>
          <th scope="col" className={styles.head}>
            {cell.meaning}
          </th>
        </tr>
      </thead>
      <tbody>
        {call.arguments.map(({ name, text, given, meaning, note }) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.cell}>{given === '' ? cell.blank : (given ?? text)}</td>
            <td className={styles.cell}>
              {meaning}
              {note !== '' && <div className={styles.note}>{note}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
