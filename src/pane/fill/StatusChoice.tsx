import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  hint: {
    margin: '-8px 0 0',
    // Under the label: the box with its margins, and the label's own start.
    paddingInlineStart: `calc(32px + ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Whether the status of each number is written beside the table, and what that means for the numbers. */
export function StatusChoice({ isChosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { fill } = usePane().words;
  return (
    <div>
      <Checkbox
        checked={isChosen}
        label={fill.statusColumn}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <p className={styles.hint}>{isChosen ? fill.statusHint : fill.noStatusHint}</p>
    </div>
  );
}
