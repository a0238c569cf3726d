import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ChartMultipleRegular } from '@fluentui/react-icons/svg/chart-multiple';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useMemo, useState, type ReactElement } from 'react';
import { chartModels } from '../../app/chart/chartModels.ts';
import { richTables } from '../../app/citedTable/richTables.ts';
import { tableOfPlan } from '../../app/citedTable/tableOfPlan.ts';
import type { FurtherColumn } from '../../app/insertion/furtherColumns.ts';
import type { Anchor, InsertionPlan } from '../../app/insertion/insertionPlan.ts';
import { formatAddress } from '../../app/ports/cellAddress.ts';
import { done } from '../../app/ports/outcome.ts';
import { useCopyRich, type MakeRich } from '../actions/useCopyRich.ts';
import { useInsert } from '../actions/useInsert.ts';
import { ChartList } from '../chart/ChartList.tsx';
import { BlockPreview, rowsBesideChart } from '../insert/BlockPreview.tsx';
import { FurtherChips } from '../insert/FurtherChips.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useAnchor } from '../services/useAnchor.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    // In a low window it scrolls, so that the button below it stays in sight.
    maxHeight: 'max(96px, min(45vh, 100vh - 410px))',
    overflowY: 'auto',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  primary: { flex: '1 1 auto', minWidth: 0, whiteSpace: 'nowrap' },
  icon: { minWidth: '32px' },
});

/** What a bar would write. */
export type PlanOf = (
  form: { readonly further: readonly FurtherColumn[]; readonly hasChart: boolean },
  anchor: Anchor,
) => InsertionPlan;

const asChart: Parameters<PlanOf>[0] = { further: [], hasChart: true };

interface Props {
  readonly plan: PlanOf;
  /** What may stand beside each figure; none shows no chips. */
  readonly further: readonly FurtherColumn[];
  readonly canChart: boolean;
}

/** The one place from which what stands above is inserted: exactly that, as a table of formulas or with a chart, and where. */
export function PlanBar({ plan, further, canChart }: Props): ReactElement {
  const styles = useStyles();
  const { words, start } = usePane();
  const insert = useInsert();
  const anchor = useAnchor();
  const [chosen, setChosen] = useState<readonly FurtherColumn[]>([]);
  const [isPreviewed, setPreviewed] = useState(false);
  const wanted = useMemo(
    () => further.filter((column) => chosen.includes(column)),
    [further, chosen],
  );
  const table = useMemo(
    () => plan({ further: wanted, hasChart: false }, anchor),
    [plan, wanted, anchor],
  );
  const address = formatAddress({
    ...anchor,
    rows: table.block.length,
    columns: table.block[0]?.length ?? 1,
  });
  return (
    <div className={styles.bar}>
      {isPreviewed ? (
        <PlanPreview
          table={table}
          chartOf={canChart ? plan : undefined}
          anchor={anchor}
          caption={words.insert.previewCaption(address)}
        />
      ) : null}
      <FurtherChips further={further} chosen={chosen} onChoose={setChosen} />
      <div className={styles.line}>
        <Button
          appearance="primary"
          className={styles.primary}
          onClick={() => start(async () => insert(table))}
        >
          {words.home.writeTable(address)}
        </Button>
        <ToggleButton
          className={styles.icon}
          icon={<TableRegular />}
          aria-label={words.home.preview}
          title={words.home.preview}
          checked={isPreviewed}
          onClick={() => setPreviewed((before) => !before)}
        />
        <CopyPlan plan={table} anchor={anchor} />
        {canChart ? (
          <ChartButton onPress={() => start(async () => insert(plan(asChart, anchor)))} />
        ) : null}
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly table: InsertionPlan;
  /** Plans the chart; absent where there is none. */
  readonly chartOf: PlanOf | undefined;
  readonly anchor: Anchor;
  readonly caption: string;
}

/** The cells that would be written, and the chart that would be drawn instead. */
function PlanPreview({ table, chartOf, anchor, caption }: PreviewProps): ReactElement {
  const styles = useStyles();
  const { sheet } = usePane();
  const charts = useMemo(
    () => (chartOf === undefined ? [] : chartModels(chartOf(asChart, anchor), anchor, sheet)),
    [chartOf, anchor, sheet],
  );
  return (
    <div className={styles.preview}>
      <ChartList models={charts} />
      <BlockPreview
        block={table.block}
        row={anchor.row}
        column={anchor.column}
        rows={charts.length === 0 ? undefined : rowsBesideChart}
        caption={caption}
      />
    </div>
  );
}

/** Copies what would be written, with its sources, for another document. */
function CopyPlan(props: { readonly plan: InsertionPlan; readonly anchor: Anchor }): ReactElement {
  const styles = useStyles();
  const { words, context } = usePane();
  const copy = useCopyRich();
  const rich: MakeRich = async () => {
    const tables = tableOfPlan(props.plan, props.anchor, context);
    return Promise.resolve(done(richTables(tables, context.dataset, context.language)));
  };
  return (
    <Button
      className={styles.icon}
      icon={<CopyRegular />}
      aria-label={words.book.copyTable}
      title={words.book.copyTable}
      onClick={() => copy(rich, words.book.tableCopied, words.book.noFormulas)}
    />
  );
}

function ChartButton({ onPress }: { readonly onPress: () => void }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Button
      className={styles.icon}
      icon={<ChartMultipleRegular />}
      aria-label={words.home.insertChart}
      title={words.home.insertChart}
      onClick={onPress}
    />
  );
}
