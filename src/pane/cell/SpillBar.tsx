import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { spillError, type BlockedSpill } from '../../app/cellInspection/blockedSpill.ts';
import { CellLink } from '../book/CellLink.tsx';
import { usePane } from '../services/PaneContext.ts';

/** More cells than these are not named one by one. */
const mostNamed = 3;

const useStyles = makeStyles({
  // In a column that scrolls a bar would shrink, and its last line lie under what follows.
  bar: { flexShrink: 0 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
});

/** Why an answer cannot spill: the cells that stand in its way, each of which can be gone to. */
export function SpillBar({ spill }: { readonly spill: BlockedSpill }): ReactElement {
  const styles = useStyles();
  const { words, numberText } = usePane();
  const { area, blocking } = spill;
  const count = numberText(blocking.length);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{spillError}</MessageBarTitle>
        {blocking.length === 0
          ? words.cell.spillUnknown(area.address)
          : words.cell.spillBlocked(area.address, count)}
        <div className={styles.cells}>
          {blocking.slice(0, mostNamed).map(({ cell, text }) => (
            <span key={cell.address}>
              <CellLink range={cell} /> {words.cell.content(text)}
            </span>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
