import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writeMoveLog } from '../../app/editions/moveLog.ts';
import type { Moved } from '../../app/editions/moveWorkbook.ts';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { joinSentences } from '../../formulas/listTexts.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { KeptText } from '../text/KeptText.tsx';
import { CellList } from './CellList.tsx';
import { listedGroups } from './listedGroups.ts';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '8px' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What a move has done: how many cells, what was kept, what could not be updated, and the log. */
export function MovedResult({ moved }: { readonly moved: Moved }): ReactElement {
  const styles = useStyles();
  const { words, language, workbook, start, numberText } = usePane();
  const writing = useWriting();
  const { target, cells, total, refused, kept, left, stopped } = moved;
  const reading = useWorkbookState();
  // It may have been finished since.
  const isHalfWay = reading?.kind === 'sound' && reading.state.movingFrom !== undefined;
  const held = refused.filter((row) => row.held.length > 0).length;
  const said = [
    stopped === undefined || !isHalfWay
      ? words.editions.moved(
          target.slice(0, 10),
          numberText(stopped === undefined ? cells.length : total),
        )
      : words.editions.stopped(
          numberText(cells.length),
          numberText(total),
          hostIssueMessage(stopped, language),
        ),
    ...(held === 0 ? [] : [words.editions.heldCount(numberText(held))]),
  ];
  return (
    <div className={styles.result}>
      <p className={styles.said} role="status">
        <KeptText text={joinSentences(said, language)} />
      </p>
      <CellList title={words.book.keptCells} groups={listedGroups(kept)} />
      <CellList
        title={words.book.leftCells}
        groups={listedGroups(left, ({ reason }) => words.book.leftReasons[reason])}
      />
      <div>
        <Button
          onClick={() =>
            start(async () =>
              writing(async (overwrite, long) =>
                writeMoveLog(workbook, moved, language, { overwrite }, long),
              ),
            )
          }
        >
          {words.editions.writeLog}
        </Button>
      </div>
    </div>
  );
}
