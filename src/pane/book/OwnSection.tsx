import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useSyncExternalStore, type ReactElement } from 'react';
import { tableIssue } from '../../app/ownFigures/ownRows.ts';
import { writeOwnSheet } from '../../app/ownFigures/ownSheet.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { OwnRows } from './OwnRows.tsx';
import { usePartStyles } from './usePartStyles.ts';

/** The workbook's own figures: makes their table, and tells how each of its rows stands. */
export function OwnSection(): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, sheet, language, ownFigures, attempt, start } = usePane();
  const { own } = words;
  const write = useWriting();
  const state = useSyncExternalStore(ownFigures.onChange, ownFigures.current);
  const make = async (): Promise<void> => {
    const isMade = await write(async (overwrite, long) =>
      writeOwnSheet(workbook, sheet.language, { overwrite }, long),
    );
    if (isMade) await ownFigures.lookAgain();
  };
  const show = async (): Promise<void> => {
    // Its sheet may have been renamed since it was read.
    await ownFigures.lookAgain();
    const found = ownFigures.current()?.table;
    if (found !== undefined) await attempt(workbook.select(found));
  };
  const table = state?.table;
  const issue = table === undefined ? undefined : tableIssue(table);
  return (
    <Section title={own.title}>
      <p className={styles.note}>{own.note}</p>
      <div className={styles.actions}>
        {table === undefined ? (
          <Button icon={<TableAddRegular />} onClick={() => start(make)}>
            {own.make}
          </Button>
        ) : (
          <>
            <Button onClick={() => start(show)}>{own.show}</Button>
            <Button onClick={() => start(ownFigures.lookAgain)}>{own.again}</Button>
          </>
        )}
      </div>
      {state?.issue === undefined ? null : <p role="alert">{own.unread}</p>}
      {issue === undefined ? null : <p role="alert">{issueMessage(issue, language)}</p>}
      {table === undefined ? null : <OwnRows table={table} />}
    </Section>
  );
}
