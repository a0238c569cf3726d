import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import type { Coverage } from '../../app/coverage/coverage.ts';
import { planCoverageBlock } from '../../app/coverage/planCoverageBlock.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { isSquare } from '../../app/text/isSquare.ts';
import { useInsert } from '../actions/useInsert.ts';
import { restWidth } from '../format/restWidth.ts';
import { usePane } from '../services/PaneContext.ts';
import { BlockNotes } from './BlockNotes.tsx';
import { CoverageRow } from './CoverageRow.tsx';
import type { Spot } from './rectangle.ts';
import { useMatrixSelection } from './useMatrixSelection.ts';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '360px',
    containerType: 'inline-size',
    // It comes to rest where whole columns are seen.
    scrollSnapType: 'x proximity',
    // The cell that keys reach is not left under the headers.
    scrollPaddingTop: '28px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: 'none',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    minWidth: 'var(--period)',
    padding: '4px',
    scrollSnapAlign: 'start',
    scrollMarginInlineStart: 'var(--name)',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  corner: {
    left: 0,
    zIndex: 2,
    minWidth: 'var(--name)',
    paddingInline: '8px',
    textAlign: 'start',
    scrollSnapAlign: 'none',
  },
});

interface ColumnWidths extends CSSProperties {
  readonly '--period': string;
  readonly '--name': string;
}

interface Props {
  readonly coverage: Coverage;
  readonly selection: Selection | undefined;
}

/** Places × periods; a block of it becomes a table in the sheet. */
export function CoverageMatrix({ coverage, selection }: Props): ReactElement {
  const styles = useStyles();
  const { words, sheet, start, numberText } = usePane();
  const insert = useInsert();
  const { places, periods, cells } = coverage;
  const chosen = useMatrixSelection(places.length, periods.length, firstFilled(coverage));
  const { fromRow, toRow, fromColumn, toColumn } = chosen.rectangle;
  const rows = numberText(toRow - fromRow + 1);
  const columns = numberText(toColumn - fromColumn + 1);
  const anchor = { row: selection?.row ?? 0, column: selection?.column ?? 0 };
  const insertChosen = (): void => {
    start(async () => insert(planCoverageBlock(sheet, coverage, chosen.rectangle, anchor)));
  };
  return (
    <>
      <div ref={showLatest} className={styles.frame}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells can be chosen is a grid.
          role="grid"
          aria-multiselectable
          aria-label={words.fill.coverage}
          className={styles.table}
          style={columnWidths(periods.map(({ label }) => label))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') chosen.onKeyDown(event);
            else insertChosen();
          }}
        >
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
                {words.fill.place}
              </th>
              {periods.map(({ code, label }) => (
                <th key={code} scope="col" className={styles.head}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place, row) => (
              <CoverageRow
                key={place.id}
                row={row}
                name={place.label}
                periods={periods}
                cells={cells[row] ?? []}
                chosen={chosen}
              />
            ))}
          </tbody>
        </table>
      </div>
      <BlockNotes coverage={coverage} rectangle={chosen.rectangle} />
      <div>
        <Button onClick={insertChosen}>{words.fill.insertBlock(rows, columns)}</Button>
      </div>
    </>
  );
}

/** As wide as the longest label at this size of letters, Chinese ones twice as wide as digits; the names take the rest. */
function columnWidths(labels: readonly string[]): ColumnWidths {
  const room = labels.map((label) =>
    Array.from(label, (letter) => (isSquare(letter) ? 12 : 7)).reduce(
      (sum, pixels) => sum + pixels,
      8,
    ),
  );
  const period = Math.max(36, ...room);
  return { '--period': `${period}px`, '--name': restWidth(112, period) };
}

/** The first place with a figure of the latest period: what is chosen to begin with is worth inserting. */
function firstFilled({ periods, cells }: Coverage): Spot {
  const row = cells.findIndex((each) => each.at(-1)?.status !== 'missing');
  return { row: Math.max(0, row), column: periods.length - 1 };
}

/** The latest periods stand at the right end. */
function showLatest(frame: HTMLElement | null): void {
  frame?.scrollTo({ left: frame.scrollWidth });
}
