import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writeMoveLog } from '../../app/editions/moveLog.ts';
import type { Moved } from '../../app/editions/moveWorkbook.ts';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { groupCells } from '../../app/workbook/groupCells.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { CellList } from './CellList.tsx';

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
  const held = refused.filter((row) => row.held.length > 0).length;
  const said = [
    stopped === undefined
      ? words.editions.moved(target.slice(0, 10), numberText(cells.length))
      : words.editions.stopped(
          numberText(cells.length),
          numberText(total),
          hostIssueMessage(stopped, language),
        ),
    ...(held === 0 ? [] : [words.editions.heldCount(numberText(held))]),
  ];
  const groups = groupCells(left, ({ reason }) => reason);
  return (
    <div className={styles.result}>
      <p className={styles.said} role="status">
        {said.join(language === 'zh-CN' ? '' : ' ')}
      </p>
      <CellList
        title={words.book.keptCells}
        groups={groupCells(kept, () => '').map(({ sheet, cells: meant }) => ({
          label: sheet,
          items: meant.map((cell) => ({ cell, text: '' })),
        }))}
      />
      <CellList
        title={words.book.leftCells}
        groups={groups.map(({ sheet, cells: meant }) => ({
          label: `${sheet} · ${words.book.leftReasons[meant[0]?.reason ?? 'protected']}`,
          items: meant.map((cell) => ({ cell, text: '' })),
        }))}
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
