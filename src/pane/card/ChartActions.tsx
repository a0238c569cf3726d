import { Button, makeStyles } from '@fluentui/react-components';
import { ChartMultipleRegular } from '@fluentui/react-icons/svg/chart-multiple';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { ImageCopyRegular } from '@fluentui/react-icons/svg/image-copy';
import type { ReactElement } from 'react';
import type { ChartModel } from '../../app/chart/chartModels.ts';
import { chartPicture } from '../../app/chart/chartPicture.ts';
import { richTables } from '../../app/citedTable/richTables.ts';
import { tableOfPlan } from '../../app/citedTable/tableOfPlan.ts';
import type { FigureCard } from '../../app/figureCard/figureCardData.ts';
import { seriesSources } from '../../app/figureCard/seriesSources.ts';
import { planChart } from '../../app/insertion/planChart.ts';
import { planSeries } from '../../app/insertion/planSeries.ts';
import type { RichText } from '../../app/ports/hostPort.ts';
import { done } from '../../app/ports/outcome.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { useCopyRich } from '../actions/useCopyRich.ts';
import { useInsert } from '../actions/useInsert.ts';
import { usePane } from '../services/PaneContext.ts';
import { useAnchor } from '../services/useAnchor.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly card: FigureCard;
  readonly figure: Figure;
  readonly model: ChartModel;
  readonly withGrowth: boolean;
}

/** What can be done with a chart: into the sheet as it stands, and for another document as a picture or a table with sources. */
export function ChartActions({ card, figure, model, withGrowth }: Props): ReactElement {
  const styles = useStyles();
  const { words, context, sheet, host, attempt, tell, start } = usePane();
  const anchor = useAnchor();
  const insert = useInsert();
  const copy = useCopyRich();
  const picture = (): void =>
    start(async () => {
      const figures = card.series.map((point) => point.figure);
      const sources = seriesSources(sheet.dataset, figures, sheet.language);
      const outcome = await attempt(host.copyPicture(chartPicture(model, sources, sheet.language)));
      if (outcome.ok) tell({ intent: 'success', text: words.card.chartTaken[outcome.value] });
    });
  const table = (): void => {
    const [first] = card.series.filter(({ current }) => current).concat(card.series);
    if (first === undefined) return;
    copy(
      async () => Promise.resolve(done(seriesTable(first.figure, context))),
      words.book.tableCopied,
      '',
    );
  };
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        icon={<ChartMultipleRegular />}
        onClick={() => start(async () => insert(planChart(figure, sheet, anchor, withGrowth)))}
      >
        {words.chart.insert}
      </Button>
      <Button size="small" icon={<ImageCopyRegular />} onClick={picture}>
        {words.card.copyChart}
      </Button>
      <Button size="small" icon={<CopyRegular />} onClick={table}>
        {words.book.copyTable}
      </Button>
    </div>
  );
}

function seriesTable(figure: Figure, context: FunctionContext): RichText {
  const anchor = { row: 0, column: 0 };
  const tables = tableOfPlan(planSeries(figure, context, anchor), anchor, context);
  return richTables(tables, context.dataset, context.language);
}
