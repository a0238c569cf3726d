import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import {
  brokenFormulas,
  repairFormulas,
  type BrokenCell,
  type RepairReport,
} from '../../app/workbook/repairFormulas.ts';
import { usePane } from '../services/PaneContext.ts';
import { CellList } from './CellList.tsx';
import type { ListedGroup } from './listedGroup.ts';
import { listedGroups } from './listedGroups.ts';
import { usePartStyles } from './usePartStyles.ts';
import type { ChosenScope } from './useScope.ts';

/** Finds formulas that Excel has broken, and restores them. */
export function RepairSection({ scopeNow }: Pick<ChosenScope, 'scopeNow'>): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, attempt, longWorks, start, numberText } = usePane();
  const { handoff } = words;
  const [broken, setBroken] = useState<readonly BrokenCell[]>();
  const [report, setReport] = useState<RepairReport>();
  const count = ({ length }: { readonly length: number }): string => numberText(length);
  const run = <Value,>(
    work: (long: LongWork) => Promise<Outcome<Value>>,
    show: (value: Value) => void,
  ): void =>
    start(async () => {
      setBroken(undefined);
      setReport(undefined);
      const outcome = await attempt(longWorks.run(work));
      if (outcome.ok) show(outcome.value);
    });
  const find = (): void =>
    run(async (long) => brokenFormulas(workbook, await scopeNow(), long), setBroken);
  const repair = (): void =>
    run(async (long) => repairFormulas(workbook, await scopeNow(), long), setReport);
  return (
    <div className={styles.part}>
      <p className={styles.note}>{handoff.repairNote}</p>
      <div className={styles.actions}>
        <Button onClick={find}>{handoff.findBroken}</Button>
      </div>
      {broken === undefined ? null : (
        <p className={styles.counts} role="status">
          {broken.length === 0 ? handoff.noneBroken : handoff.broken(count(broken))}
        </p>
      )}
      {broken === undefined || broken.length === 0 ? null : (
        <>
          <CellList title={handoff.repair} groups={brokenGroups(broken, handoff.damages)} />
          <div className={styles.actions}>
            <Button onClick={repair}>{handoff.repairNow}</Button>
          </div>
        </>
      )}
      {report === undefined ? null : <RepairResult report={report} />}
    </div>
  );
}

const brokenGroups = (
  cells: readonly BrokenCell[],
  damages: Readonly<Record<BrokenCell['damage'], string>>,
): readonly ListedGroup[] =>
  listedGroups(
    cells,
    ({ damage }) => damages[damage],
    ({ formula }) => formula,
  );

function RepairResult({ report }: { readonly report: RepairReport }): ReactElement {
  const styles = usePartStyles();
  const { words, numberText } = usePane();
  const { book, handoff } = words;
  const count = numberText(report.repaired.length);
  const repaired = listedGroups(
    report.repaired,
    () => '',
    ({ formula, value }) => `${formula} = ${value}`,
  );
  const still = listedGroups(
    report.still,
    () => '',
    ({ formula }) => formula,
  );
  const left = listedGroups(report.left, ({ reason }) => book.leftReasons[reason]);
  return (
    <>
      <p className={styles.counts} role="status">
        {handoff.repaired(count)}
      </p>
      <CellList title={handoff.repairedCells} groups={repaired} />
      <CellList title={handoff.stillBroken} groups={still} />
      <CellList title={book.keptCells} groups={listedGroups(report.kept)} />
      <CellList title={book.leftCells} groups={left} />
    </>
  );
}
