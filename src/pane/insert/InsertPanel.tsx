import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import { planInsertion, type InsertionKind } from '../../app/insertion/planInsertion.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import type { Figure } from '../../domain/figure.ts';
import { useInsert } from '../actions/useInsert.ts';
import { usePane } from '../services/PaneContext.ts';
import { useSelection } from '../services/useSelection.ts';
import { BlockPreview } from './BlockPreview.tsx';
import { insertionKindsOf } from './insertionKindsOf.ts';
import { KindField } from './KindField.tsx';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '70%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
  actions: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly figure: Figure;
  readonly kind: InsertionKind;
  readonly onKind: (kind: InsertionKind) => void;
  readonly onClose: () => void;
}

/** Shows what will be written where, and writes it. */
export function InsertPanel({ figure, kind, onKind, onClose }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, sheet, start } = usePane();
  const insert = useInsert();
  const { outcome } = useSelection();
  const selection = outcome?.ok === true ? outcome.value : undefined;
  const anchor = useMemo(
    () => ({ row: selection?.row ?? 0, column: selection?.column ?? 0 }),
    [selection],
  );
  const kinds = useMemo(
    () => insertionKindsOf(figureCard(dataset, figure, language)),
    [dataset, figure, language],
  );
  const plan = useMemo(
    () => planInsertion(kind, figure, sheet, anchor),
    [kind, figure, sheet, anchor],
  );
  const { block } = plan;
  const address = formatAddress({
    ...anchor,
    rows: block.length,
    columns: block[0]?.length ?? 1,
  });
  const write = async (): Promise<void> => {
    if (await insert(plan)) onClose();
  };
  return (
    <div className={styles.panel}>
      <KindField kind={kind} kinds={kinds} onKind={onKind} />
      <BlockPreview
        block={block}
        row={anchor.row}
        column={anchor.column}
        caption={words.insert.previewCaption(address)}
      />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => start(write)}>
          {words.insert.write(address)}
        </Button>
        <Button onClick={onClose}>{words.shell.cancel}</Button>
      </div>
    </div>
  );
}
