import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useCallback, type ReactElement } from 'react';
import { richTables } from '../../app/citedTable/richTables.ts';
import { tablesInScope } from '../../app/citedTable/tablesInScope.ts';
import { done } from '../../app/ports/outcome.ts';
import type { Scope } from '../../app/workbook/formulasInScope.ts';
import { writeSourceLine } from '../../app/workbook/writeSourceLine.ts';
import { writeSourcesSheet } from '../../app/workbook/writeSourcesSheet.ts';
import { useCopyRich, type MakeRich } from '../actions/useCopyRich.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { useMarks } from './useMarks.ts';
import { usePartStyles } from './usePartStyles.ts';
import type { ChosenScope } from './useScope.ts';
import { useWanted } from './useWanted.ts';

/** Ways to set down where the figures of the chosen scope come from, in the workbook or in another document. */
export function SourcesSection({ onScope, scopeNow }: ChosenScope): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, context, longWorks, start } = usePane();
  const { book } = words;
  const { dataset, language } = context;
  const write = useWriting();
  const copy = useCopyRich();
  const marks = useMarks(scopeNow);
  const tables: MakeRich = async () => {
    const made = await longWorks.run(async (long) =>
      tablesInScope(workbook, await scopeNow(), context, long),
    );
    if (!made.ok || made.value === undefined) return made.ok ? done(undefined) : made;
    return done(richTables(made.value, dataset, language));
  };
  const writeSheet = useCallback(
    (scope: () => Promise<Scope>) =>
      start(async () =>
        write(async (overwrite, long) =>
          writeSourcesSheet(workbook, context, await scope(), { overwrite }, long),
        ),
      ),
    [start, write, workbook, context],
  );
  const writeAll = useCallback(() => {
    onScope('workbook');
    writeSheet(async () => 'workbook');
  }, [onScope, writeSheet]);
  useWanted('sources', writeAll);
  const line = (): void =>
    start(async () =>
      write(async (overwrite, long) =>
        writeSourceLine(workbook, context, await scopeNow(), { overwrite }, long),
      ),
    );
  return (
    <Section title={book.sources}>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          onClick={() => copy(tables, book.tableCopied, book.noFormulas)}
        >
          {book.copyTable}
        </Button>
      </div>
      <p className={styles.small}>{book.copyNote}</p>
      <div className={styles.actions}>
        <Button onClick={line}>{book.writeLine}</Button>
        <Button onClick={marks.write}>{book.writeMarks}</Button>
        <Button onClick={marks.remove}>{book.removeMarks}</Button>
        <Button onClick={() => writeSheet(scopeNow)}>{book.writeSheet}</Button>
      </div>
      <p className={styles.small}>{book.marksNote}</p>
    </Section>
  );
}
