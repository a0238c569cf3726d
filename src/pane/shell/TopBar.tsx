import { Caption1, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
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
    minHeight: '32px',
    // The host lays its own menu over the corner at the right.
    paddingInline: '12px 40px',
  },
  // The host writes the name above the pane: here it is for those who hear the page.
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
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
  roomy: { '@media (max-width: 299px)': { display: 'none' } },
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
      <h1 className={styles.name}>{productName[language]}</h1>
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
