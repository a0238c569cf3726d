import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AskedInspection } from '../../app/cellInspection/askCell.ts';
import { setArgument } from '../../app/cellInspection/setArgument.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { BlockMatchView } from '../blockMatch/BlockMatchView.tsx';
import { useBlockMatch } from '../blockMatch/useBlockMatch.ts';
import { FailureBoundary } from '../fault/FailureBoundary.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useSelection } from '../services/useSelection.ts';
import { Loading } from '../shell/Loading.tsx';
import { ScreenBody } from '../shell/ScreenBody.tsx';
import { SelectionIssue } from '../shell/SelectionIssue.tsx';
import { CallView } from './CallView.tsx';
import { firstCell } from './firstCell.ts';
import { SameValues } from './SameValues.tsx';
import { SpillBar } from './SpillBar.tsx';
import { useInspection } from './useInspection.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap' },
  address: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the selected cell's number is and where it comes from; of several, what their headers say they are. */
export function CellScreen(): ReactElement {
  const { outcome, read } = useSelection();
  if (outcome === undefined) return <Loading />;
  if (!outcome.ok) return <SelectionIssue issue={outcome.issue} onRetry={read} />;
  const selection = outcome.value;
  return selection.rows * selection.columns === 1 ? (
    <SelectedCell selection={selection} />
  ) : (
    <SelectedCells selection={selection} />
  );
}

/** Where the headers say nothing of several cells, the first of them is explained. */
function SelectedCells({ selection }: { readonly selection: Selection }): ReactElement {
  const styles = useStyles();
  const { outcome } = useBlockMatch(selection);
  if (outcome === undefined) return <Loading />;
  const match = outcome.ok ? outcome.value : undefined;
  if (match === undefined) return <SelectedCell selection={selection} />;
  const typed = match.matches.map(({ address, typed: value }) => `${address} ${value}`);
  return (
    <ScreenBody>
      <h2 className={styles.address}>{selection.address}</h2>
      {/* What was chosen of other numbers says nothing of these. */}
      <BlockMatchView key={typed.join()} match={match} />
    </ScreenBody>
  );
}

function SelectedCell(props: { readonly selection: Selection }): ReactElement {
  const styles = useStyles();
  const { outcome, read } = useInspection(props.selection);
  if (outcome === undefined) return <Loading />;
  if (!outcome.ok) return <SelectionIssue issue={outcome.issue} onRetry={read} />;
  const { selection, inspection } = outcome.value;
  return (
    <ScreenBody>
      <div className={styles.head} role="status">
        <h2 className={styles.address}>{firstCell(selection).address}</h2>
        <span className={styles.value}>{selection.text}</span>
      </div>
      <Findings inspection={inspection} selection={selection} />
    </ScreenBody>
  );
}

function Findings(props: {
  readonly inspection: AskedInspection;
  readonly selection: Selection;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { inspection, selection } = props;
  const { calls, sameValue, spill } = inspection;
  const formula = String(selection.formulas[0]?.[0] ?? '');
  if (calls.length > 0) {
    return (
      <>
        {spill === undefined ? null : <SpillBar spill={spill} />}
        {calls.map((call, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same call may stand twice in one formula: only its place tells them apart.
          <FailureBoundary key={`${index} ${call.text}`} resetOn={call}>
            <CallView
              call={call}
              cell={firstCell(selection)}
              withArgument={(name, value) => setArgument(formula, index, name, value)}
            />
          </FailureBoundary>
        ))}
      </>
    );
  }
  if (sameValue.length > 0) return <SameValues figures={sameValue} cell={firstCell(selection)} />;
  const value = selection.values[0]?.[0] ?? '';
  const text = value === '' ? words.cell.nothing : words.cell.plain;
  return <p className={styles.quiet}>{typeof value === 'number' ? words.cell.noMatch : text}</p>;
}
