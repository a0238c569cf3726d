import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  auditBlock,
  auditHeaderRow,
  auditSheetName,
  auditTitle,
  auditWidths,
} from '../../app/audit/auditBlock.ts';
import { auditMarks } from '../../app/audit/auditMarks.ts';
import { auditRows, type AuditRow } from '../../app/audit/auditRows.ts';
import { auditWorkbook } from '../../app/audit/auditWorkbook.ts';
import { isFormulaState } from '../../app/audit/formulaStates.ts';
import { replaceTyped } from '../../app/audit/replaceTyped.ts';
import { useToldWork } from '../actions/useToldWork.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { AuditList } from './AuditList.tsx';
import { usePartStyles } from './usePartStyles.ts';

/** Audits the workbook, and offers formulas for typed numbers. */
export function AuditSection(): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, context, ownFigures, attempt, longWorks, start, numberText } = usePane();
  const { handoff } = words;
  const [rows, setRows] = useState<readonly AuditRow[]>();
  const run = useToldWork();
  const look = async (): Promise<void> => {
    setRows(undefined);
    const outcome = await attempt(
      longWorks.run(async (long) => {
        // Its sheet may have been renamed since it was read.
        await ownFigures.lookAgain();
        const table = ownFigures.current()?.table;
        const beside = ownFigures.rowsBeside(context.dataset.edition.id);
        const own = table === undefined ? undefined : { table, rows: beside };
        const audit = await auditWorkbook(workbook, context, long, own);
        return audit.ok ? auditRows(audit.value, context, long) : audit;
      }),
    );
    if (outcome.ok) setRows(outcome.value);
  };
  const replace = (listed: readonly AuditRow[]): void => {
    const typed = listed.flatMap((row) => row.typed ?? []);
    run(
      async (long) => replaceTyped(workbook, typed, context, long),
      ({ replaced }) => {
        setRows((before) => before?.filter((row) => !listed.includes(row)));
        return handoff.replaced(numberText(replaced));
      },
    );
  };
  return (
    <div className={styles.part}>
      <p className={styles.note}>{handoff.auditNote}</p>
      <div className={styles.actions}>
        <Button onClick={() => start(look)}>{handoff.auditNow}</Button>
      </div>
      {rows === undefined ? null : (
        <>
          <p className={styles.counts} role="status">
            {summary(rows, (...counts) => handoff.audited(...counts), numberText)}
          </p>
          <AuditActions rows={rows} />
          <AuditList rows={rows} onReplace={replace} />
        </>
      )}
    </div>
  );
}

function summary(
  rows: readonly AuditRow[],
  text: (formulas: string, typed: string, unknown: string) => string,
  numberText: (value: number) => string,
): string {
  const typed = rows.filter((row) => row.typed !== undefined).length;
  const unknown = rows.filter(({ kind }) => kind === 'unknown').length;
  const formulas = rows.filter(({ kind }) => isFormulaState(kind)).length;
  return text(numberText(formulas), numberText(typed), numberText(unknown));
}

/** What is made of an audit beyond its list. */
function AuditActions({ rows }: { readonly rows: readonly AuditRow[] }): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, language, attempt, tell, longWorks, start } = usePane();
  const { handoff } = words;
  const write = useWriting();
  const color = async (isOn: boolean): Promise<void> => {
    const marks = isOn ? auditMarks(rows) : [];
    const outcome = await attempt(longWorks.run(async (long) => workbook.colorCells(marks, long)));
    if (outcome.ok) tell({ intent: 'success', text: isOn ? handoff.colored : handoff.uncolored });
  };
  const exportRows = async (): Promise<unknown> =>
    write(async (overwrite, long) =>
      workbook.writeSheet(
        auditSheetName[language],
        auditBlock(rows, language),
        {
          overwrite,
          knownBy: Object.values(auditTitle),
          widths: auditWidths,
          headerRow: auditHeaderRow,
        },
        long,
      ),
    );
  return (
    <div className={styles.actions}>
      <Button onClick={() => start(async () => color(true))}>{handoff.color}</Button>
      <Button onClick={() => start(async () => color(false))}>{handoff.uncolor}</Button>
      <Button onClick={() => start(exportRows)}>{handoff.exportAudit}</Button>
    </div>
  );
}
