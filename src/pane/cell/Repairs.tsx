import { Button, makeStyles } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ReactElement } from 'react';
import type { Repair } from '../../app/cellInspection/placeChange.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { useReplace } from '../actions/useReplace.ts';
import { usePane } from '../services/PaneContext.ts';
import { NearChips } from './NearChips.tsx';

const useStyles = makeStyles({ list: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface Props {
  readonly repairs: readonly Repair[];
  readonly cell: RangeAddress;
  /** Whether the call merely has no figure: then what exists near it is offered as quiet chips. */
  readonly isGap: boolean;
}

/** The nearest right questions, each one press away. */
export function Repairs({ repairs, cell, isGap }: Props): ReactElement | null {
  const styles = useStyles();
  const { start } = usePane();
  const replace = useReplace();
  if (repairs.length === 0) return null;
  const mend = (repair: Repair): void =>
    start(async () =>
      repair.kind === 'formula'
        ? replace({ kind: 'formula', formula: repair.formula }, cell)
        : replace({ kind: 'text', text: repair.value }, repair.cell),
    );
  if (isGap) {
    return (
      <NearChips chips={repairs.map((repair) => ({ ...repair, onPress: () => mend(repair) }))} />
    );
  }
  return (
    <div className={styles.list}>
      {repairs.map((repair) => (
        <Button
          key={repair.label}
          appearance="primary"
          icon={<WrenchRegular />}
          onClick={() => mend(repair)}
        >
          {repair.label}
        </Button>
      ))}
    </div>
  );
}
