import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { chartModels } from '../../app/chart/chartModels.ts';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import { planInsertion, type InsertionKind } from '../../app/insertion/planInsertion.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import type { Figure } from '../../domain/figure.ts';
import { useInsert } from '../actions/useInsert.ts';
import { ChartList } from '../chart/ChartList.tsx';
import { useGrowth } from '../chart/useGrowth.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useSelection } from '../services/useSelection.ts';
import { BlockPreview, rowsBesideChart } from './BlockPreview.tsx';
import { insertionKindsOf } from './insertionKindsOf.ts';
import { KindField } from './KindField.tsx';

const useStyles = makeStyles({
  panel: {
    maxHeight: '70%',
    minHeight: '180px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
  // What is shown scrolls where it has no room; the button that writes it stays in sight.
  shown: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    minHeight: 0,
    overflowY: 'auto',
    margin: '-4px',
    padding: '4px',
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
    () => insertionKindsOf(figureCard(dataset, figure, language), figure, dataset),
    [dataset, figure, language],
  );
  const { withGrowth, chip } = useGrowth(figure, sheet);
  const plan = useMemo(
    () => planInsertion(kind, figure, sheet, anchor, withGrowth),
    [kind, figure, sheet, anchor, withGrowth],
  );
  const charts = useMemo(() => chartModels(plan, anchor, sheet), [plan, anchor, sheet]);
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
      <div className={styles.shown}>
        <KindField kind={kind} kinds={kinds} onKind={onKind} />
        {kind === 'chart' ? chip : null}
        <ChartList models={charts} />
        <BlockPreview
          block={block}
          row={anchor.row}
          column={anchor.column}
          rows={charts.length === 0 ? undefined : rowsBesideChart}
          caption={words.insert.previewCaption(address)}
        />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => start(write)}>
          {words.insert.write(address)}
        </Button>
        <Button onClick={onClose}>{words.shell.cancel}</Button>
      </div>
    </div>
  );
}
