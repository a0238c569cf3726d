import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { freezeFormulas } from '../../app/freeze/freezeFormulas.ts';
import { thawFormulas } from '../../app/freeze/thawFormulas.ts';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import type { Changes } from '../../app/ports/undoStep.ts';
import { useToldWork } from '../actions/useToldWork.ts';
import { usePane } from '../services/PaneContext.ts';
import type { HandoffWords } from '../words/handoffWords.ts';
import { CellList } from './CellList.tsx';
import { listedGroups } from './listedGroups.ts';
import { usePartStyles } from './usePartStyles.ts';
import type { ChosenScope } from './useScope.ts';

interface LeftCell extends RangeAddress {
  readonly reason: keyof HandoffWords['leftReasons'];
}

interface Done extends Changes {
  readonly left: readonly LeftCell[];
}

/** Turns formulas into values, and brings them back. */
export function FreezeSection({ scopeNow }: Pick<ChosenScope, 'scopeNow'>): ReactElement {
  const styles = usePartStyles();
  const { words, workbook, numberText } = usePane();
  const { handoff } = words;
  const [left, setLeft] = useState<readonly LeftCell[]>([]);
  const run = useToldWork();
  const begin = <Report extends Done>(
    work: (long: LongWork) => Promise<Outcome<Report>>,
    told: (report: Report) => readonly string[],
  ): void => {
    setLeft([]);
    run(work, (report) => {
      setLeft(report.left);
      const rest =
        report.left.length === 0 ? [] : [handoff.stillThere(numberText(report.left.length))];
      return [...told(report), ...rest].join(' · ');
    });
  };
  const freeze = (): void =>
    begin(
      async (long) => freezeFormulas(workbook, await scopeNow(), long),
      ({ frozen, left: others }) => [
        frozen + others.length === 0 ? words.book.noFormulas : handoff.frozen(numberText(frozen)),
      ],
    );
  const thaw = (): void =>
    begin(
      async (long) => thawFormulas(workbook, await scopeNow(), long),
      ({ thawed, left: others, gone, damaged }) => [
        thawed + others.length === 0 ? handoff.nothingFrozen : handoff.thawed(numberText(thawed)),
        ...(gone === 0 ? [] : [handoff.gone(numberText(gone))]),
        ...(damaged === 0 ? [] : [handoff.damaged(numberText(damaged))]),
      ],
    );
  return (
    <div className={styles.part}>
      <p className={styles.note}>{handoff.freezeNote}</p>
      <div className={styles.actions}>
        <Button onClick={freeze}>{handoff.freezeNow}</Button>
        <Button onClick={thaw}>{handoff.thawNow}</Button>
      </div>
      <CellList
        title={handoff.left}
        groups={listedGroups(left, ({ reason }) => handoff.leftReasons[reason])}
      />
    </div>
  );
}
