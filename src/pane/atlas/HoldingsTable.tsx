import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Holdings, HoldingsGroup } from '../../app/atlas/holdings.ts';
import { restWidth } from '../format/restWidth.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { useNoData } from './useNoData.ts';

/** Of the columns of sums and of years, in pixels. */
const widths = { all: 52, year: 42 } as const;
const nameWidth = restWidth(124, widths.year, widths.all);

const useStyles = makeStyles({
  frame: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    containerType: 'inline-size',
    scrollSnapType: 'x proximity',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    minWidth: `${widths.year}px`,
    padding: '3px 6px',
    scrollSnapAlign: 'start',
    scrollMarginInlineStart: nameWidth,
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    padding: '3px 6px',
    width: nameWidth,
    minWidth: nameWidth,
    maxWidth: nameWidth,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  all: { minWidth: `${widths.all}px` },
  corner: { zIndex: 2, scrollSnapAlign: 'none', backgroundColor: tokens.colorNeutralBackground3 },
  link: {
    minHeight: '24px',
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  group: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  count: {
    padding: '3px 6px',
    textAlign: 'end',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly holdings: Holdings;
  readonly onOpen: (indicator: string) => void;
}

/** Groups of indicators × years with counts, the latest year first; a year without figures is hatched. */
export function HoldingsTable({ holdings, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const years = holdings.years.toReversed();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
    <div className={styles.frame} role="group" aria-label={words.home.dataTitle} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name, styles.corner)}>
              {words.home.indicator}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.all)}>
              {words.home.total}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.head}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {holdings.groups.map((group) => (
          <GroupRows key={group.group} group={group} onOpen={onOpen} />
        ))}
      </table>
    </div>
  );
}

function GroupRows({
  group,
  onOpen,
}: {
  readonly group: HoldingsGroup;
  readonly onOpen: (indicator: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" className={mergeClasses(styles.name, styles.group)}>
          {group.name}
        </th>
        <Counts line={group} look={styles.group} />
      </tr>
      {group.rows.map((row) => (
        <tr key={row.indicator}>
          <th scope="row" className={styles.name}>
            <button
              type="button"
              className={styles.link}
              title={row.name}
              onClick={() => onOpen(row.indicator)}
            >
              <KeptText text={row.name} />
            </button>
          </th>
          <Counts line={row} look="" />
        </tr>
      ))}
    </tbody>
  );
}

function Counts({
  line,
  look,
}: {
  readonly line: Pick<HoldingsGroup, 'total' | 'byYear'>;
  readonly look: string;
}): ReactElement {
  const styles = useStyles();
  const { numberText } = usePane();
  const noData = useNoData();
  return (
    <>
      <td className={mergeClasses(styles.count, styles.total, look)}>{numberText(line.total)}</td>
      {line.byYear
        .map((count, at) => ({ count, at }))
        .toReversed()
        .map(({ count, at }) => (
          <td key={at} className={mergeClasses(styles.count, look, count === 0 && noData.hatched)}>
            {count === 0 ? '' : numberText(count)}
          </td>
        ))}
    </>
  );
}
