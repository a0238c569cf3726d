import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Coverage, CoverageCell } from '../../app/coverage/coverage.ts';
import { coverageCellText } from '../../app/coverage/coverageCellText.ts';
import { usePane } from '../services/PaneContext.ts';
import { coverageMarks } from './coverageMarks.ts';
import { contains } from './rectangle.ts';
import type { useMatrixSelection } from './useMatrixSelection.ts';

const useStyles = makeStyles({
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    maxWidth: 'var(--name)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '2px 8px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: {
    scrollMarginInlineStart: 'var(--name)',
    height: '28px',
    padding: 0,
    textAlign: 'center',
    cursor: 'cell',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    // Seen in contrast themes only, where the shade is not.
    boxShadow: `inset 0 0 0 2px ${tokens.colorTransparentStrokeInteractive}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-2px' },
  },
  none: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: number;
  readonly name: string;
  readonly periods: Coverage['periods'];
  readonly cells: readonly CoverageCell[];
  readonly chosen: ReturnType<typeof useMatrixSelection>;
}

/** One place of the matrix. */
export function CoverageRow({ row, name, periods, cells, chosen }: Props): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { active, rectangle, onPointerDown, onPointerEnter } = chosen;
  return (
    <tr>
      <th scope="row" className={styles.name} title={name}>
        {name}
      </th>
      {cells.map((cell, column) => {
        const { status } = cell;
        const period = periods[column];
        const label = [name, period?.label, coverageCellText(cell, language)].join(' ');
        const spot = { row, column };
        const isActive = active.row === row && active.column === column;
        const isChosen = contains(rectangle, spot);
        return (
          <td
            key={period?.code}
            data-spot={`${row} ${column}`}
            tabIndex={isActive ? 0 : -1}
            aria-selected={isChosen}
            aria-label={label}
            title={label}
            className={mergeClasses(
              styles.cell,
              status === 'missing' && styles.none,
              isChosen && styles.chosen,
            )}
            onPointerDown={(event) => onPointerDown(spot, event)}
            onPointerEnter={(event) => onPointerEnter(spot, event)}
          >
            {coverageMarks[status]}
          </td>
        );
      })}
    </tr>
  );
}
