import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import { usePane } from '../services/PaneContext.ts';
import { useAnchor } from '../services/useAnchor.ts';

const useStyles = makeStyles({
  address: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** Where a plan would be written. */
export function PlanAddress({ plan: { block } }: { readonly plan: InsertionPlan }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const anchor = useAnchor();
  const columns = block[0]?.length ?? 1;
  const address = formatAddress({ ...anchor, rows: block.length, columns });
  return <Caption1 className={styles.address}>{words.home.writesTo(address)}</Caption1>;
}
