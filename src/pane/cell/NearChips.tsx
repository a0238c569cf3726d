import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { chipGroups, type ChangeChip } from '../../app/cellInspection/changeChip.ts';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** Something near that has a figure, and what a press of its chip does. */
export interface NearChip {
  readonly chip: ChangeChip;
  /** What is done, in whole words. */
  readonly label: string;
  readonly onPress: () => void;
}

/** What exists near a question without a figure: other periods, places, measures and bases, as quiet chips. */
export function NearChips({ chips }: { readonly chips: readonly NearChip[] }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePane();
  if (chips.length === 0) return null;
  const groups = chipGroups
    .map((group) => ({ group, own: chips.filter(({ chip }) => chip.group === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map(({ group, own }) => (
        <div key={group}>
          <h3 className={styles.heading}>{words.cell.near[group]}</h3>
          <div className={styles.chips}>
            {own.map(({ chip, label, onPress }) => (
              <Button key={label} size="small" shape="circular" title={label} onClick={onPress}>
                {chip.text}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
