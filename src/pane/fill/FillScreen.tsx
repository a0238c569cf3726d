import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { recogniseTable } from '../../app/fill/recogniseTable.ts';
import type { TableChoice } from '../../app/fill/recognisedTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { useSelection } from '../services/useSelection.ts';
import { Loading } from '../shell/Loading.tsx';
import { ScreenBody } from '../shell/ScreenBody.tsx';
import { SelectionIssue } from '../shell/SelectionIssue.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { FillHowTo } from './FillHowTo.tsx';
import { FillTable } from './FillTable.tsx';

interface Chosen {
  /** The block that it was chosen for, with its sheet. */
  readonly of: string;
  readonly choice: TableChoice;
}

const none: TableChoice = {};

/** Fills the selected table from its headers; below it what figures there are. */
export function FillScreen(): ReactElement {
  const { context } = usePane();
  const [chosen, setChosen] = useState<Chosen>({ of: '', choice: {} });
  const outcome = useSelection();
  const selection = outcome?.ok === true ? outcome.value : undefined;
  const of = selection === undefined ? '' : `${selection.sheet}!${selection.address}`;
  // What was chosen for one table says nothing of the next.
  const choice = chosen.of === of ? chosen.choice : none;
  const table = useMemo(
    () =>
      selection === undefined || isOneCell(selection)
        ? undefined
        : recogniseTable(selection, context, choice),
    [selection, context, choice],
  );
  if (outcome === undefined) return <Loading />;
  return (
    <ScreenBody>
      {outcome.ok ? null : <SelectionIssue issue={outcome.issue} />}
      {selection === undefined || table === undefined ? (
        <FillHowTo />
      ) : (
        <FillTable
          selection={selection}
          table={table}
          choice={choice}
          onChoose={(next) => setChosen({ of, choice: next })}
        />
      )}
      <CoverageSection selection={selection} />
    </ScreenBody>
  );
}

function isOneCell({ rows, columns }: Selection): boolean {
  return rows * columns === 1;
}
