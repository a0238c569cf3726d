import type { ReactElement } from 'react';
import type { MovePreview } from '../../app/editions/movePreview.ts';
import type { MoveKind, MoveRow } from '../../app/editions/moveReport.ts';
import { usePane } from '../services/PaneContext.ts';
import { usePartStyles } from './usePartStyles.ts';

interface Props {
  readonly preview: MovePreview;
  /** The rows of the chosen scope. */
  readonly listed: readonly MoveRow[];
}

/** How many figures a move would change in the chosen scope and outside of it. */
export function MoveCounts({ preview, listed }: Props): ReactElement {
  const styles = usePartStyles();
  const { words, numberText } = usePane();
  const count = (kind: MoveKind): string =>
    numberText(listed.filter((row) => row.kind === kind).length);
  const outside = preview.rows.length - listed.length;
  return (
    <>
      <p className={styles.counts} role="status">
        {words.editions.found(numberText(preview.found.length))}
        {' · '}
        {listed.length === 0
          ? words.editions.nothing
          : words.editions.kinds(count('changed'), count('new'), count('withdrawn'))}
      </p>
      {outside === 0 ? null : (
        <p className={styles.small}>{words.editions.outside(numberText(outside))}</p>
      )}
    </>
  );
}
