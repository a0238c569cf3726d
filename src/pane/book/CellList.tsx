import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { CellLink } from './CellLink.tsx';
import type { ListedGroup } from './listedGroup.ts';
import { shownGroups, type ShownGroup } from './shownGroups.ts';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'baseline',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    margin: 0,
    paddingBlockStart: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  more: { margin: 0, paddingBlock: '4px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly groups: readonly ListedGroup[];
}

/** Lists groups of cells, each cell with a text and a link to it; of a long group the first cells and the number of the others. */
export function CellList({ title, groups }: Props): ReactElement | null {
  const styles = useStyles();
  if (groups.length === 0) return null;
  const { shown, more } = shownGroups(groups);
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {shown.map((group) => (
        <CellItems key={group.label} {...group} />
      ))}
      <MoreCells count={more} />
    </div>
  );
}

function CellItems({ label, items, more }: ShownGroup): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.label}>
        <KeptText text={label} />
      </p>
      <ul className={styles.list}>
        {items.map(({ cell, text }) => (
          <li key={`${cell.sheet}!${cell.address}`} className={styles.item}>
            <CellLink range={cell} />
            <span>
              <KeptText text={text} />
            </span>
          </li>
        ))}
      </ul>
      <MoreCells count={more} />
    </>
  );
}

function MoreCells({ count }: { readonly count: number }): ReactElement | null {
  const styles = useStyles();
  const { words, numberText } = usePane();
  if (count === 0) return null;
  return <p className={styles.more}>{words.book.moreCells(numberText(count))}</p>;
}
