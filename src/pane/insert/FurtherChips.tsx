import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FurtherColumn } from '../../app/insertion/furtherColumns.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    '@media (max-width: 339px)': { gap: '3px' },
  },
  chip: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    paddingInline: '8px',
    '@media (max-width: 339px)': { paddingInline: '5px' },
  },
});

interface Props {
  readonly further: readonly FurtherColumn[];
  readonly chosen: readonly FurtherColumn[];
  readonly onChoose: (chosen: readonly FurtherColumn[]) => void;
}

/** What may stand beside each figure, each a chip that is pressed or not. */
export function FurtherChips({ further, chosen, onChoose }: Props): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  if (further.length === 0) return null;
  const toggled = (column: FurtherColumn): readonly FurtherColumn[] =>
    chosen.includes(column) ? chosen.filter((each) => each !== column) : [...chosen, column];
  return (
    <div className={styles.line} role="group" aria-label={words.home.beside}>
      {further.map((column) => (
        <ToggleButton
          key={column}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={chosen.includes(column)}
          onClick={() => onChoose(toggled(column))}
        >
          {`＋${words.home.chips[column]}`}
        </ToggleButton>
      ))}
    </div>
  );
}
