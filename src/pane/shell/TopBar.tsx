import {
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2Stronger,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { PinFilled } from '@fluentui/react-icons/svg/pin';
import { PinOffRegular } from '@fluentui/react-icons/svg/pin-off';
import type { ReactElement } from 'react';
import { productName } from '../../formulas/product.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    flexShrink: 0,
    minHeight: '40px',
    // The host lays its own menu over the corner at the right.
    paddingInline: '14px 40px',
  },
  name: { flex: 1, whiteSpace: 'nowrap' },
  edition: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px',
    whiteSpace: 'nowrap',
  },
  // Where there is little room the date and the short word say enough, in one line.
  roomy: { '@media (max-width: 374px)': { display: 'none' } },
  pinned: { color: tokens.colorBrandForeground1 },
});

/** Product, edition, and whether the workbook is pinned to it. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const { words, language, dataset } = usePane();
  const { shell } = words;
  const isPinned = useWorkbookState()?.kind === 'sound';
  const Pin = isPinned ? PinFilled : PinOffRegular;
  const { date, id } = dataset.edition;
  return (
    <header className={styles.bar}>
      <Subtitle2Stronger as="h1" className={styles.name}>
        {productName[language]}
      </Subtitle2Stronger>
      <Tooltip
        content={`${shell.edition(id)} ${isPinned ? shell.pinned : shell.notPinned}`}
        relationship="description"
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its description opens on focus too. */}
        <div className={styles.edition} tabIndex={0}>
          <Caption1>
            <span className={styles.roomy}>{shell.editionWord} </span>
            {date}
          </Caption1>
          <Pin className={mergeClasses(styles.roomy, isPinned && styles.pinned)} aria-hidden />
          <Caption1>{isPinned ? shell.pinnedShort : shell.notPinnedShort}</Caption1>
        </div>
      </Tooltip>
    </header>
  );
}
