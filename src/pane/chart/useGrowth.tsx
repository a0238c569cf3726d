import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { hasGrowth } from '../../app/insertion/hasGrowth.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Whether growth is shown in a figure's chart, and the chip that says so; no chip where there is no growth. */
export function useGrowth(
  figure: Figure,
  context: FunctionContext,
): { readonly withGrowth: boolean; readonly chip: ReactElement | null } {
  const styles = useStyles();
  const { words } = usePane();
  const [isChosen, setChosen] = useState(false);
  const canGrow = useMemo(() => hasGrowth(figure, context), [figure, context]);
  const chip = canGrow ? (
    <ToggleButton
      size="small"
      shape="circular"
      className={styles.chip}
      checked={isChosen}
      onClick={() => setChosen((before) => !before)}
    >
      {`＋${words.home.chips.growth}`}
    </ToggleButton>
  ) : null;
  return { withGrowth: canGrow && isChosen, chip };
}
