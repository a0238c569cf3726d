import { useMemo, useState, type ReactElement } from 'react';
import type { TableChoice } from '../../app/fill/recognisedTable.ts';
import { recogniseTable } from '../../app/fill/recogniseTable.ts';
import type { Selection } from '../../app/ports/selection.ts';
import { usePane } from '../services/PaneContext.ts';
import { Loading } from '../shell/Loading.tsx';
import { SelectionIssue } from '../shell/SelectionIssue.tsx';
import { FillHowTo } from './FillHowTo.tsx';
import { FillTable } from './FillTable.tsx';
import { UnreadBlock } from './UnreadBlock.tsx';
import { useTitleAbove } from './useTitleAbove.ts';

/** The selected block as a table to be filled, or what was read of it and how a table looks. */
export function SelectedBlock({ selection }: { readonly selection: Selection }): ReactElement {
  const { context } = usePane();
  const [choice, setChoice] = useState<TableChoice>({});
  const { outcome, read } = useTitleAbove(selection);
  const title = outcome?.ok === true ? outcome.value : undefined;
  const table = useMemo(
    () =>
      title === undefined ? undefined : recogniseTable({ ...selection, title }, context, choice),
    [selection, title, context, choice],
  );
  if (outcome?.ok === false) return <SelectionIssue issue={outcome.issue} onRetry={read} />;
  if (title === undefined) return <Loading />;
  if (table !== undefined) {
    return <FillTable selection={selection} table={table} choice={choice} onChoose={setChoice} />;
  }
  return (
    <>
      <UnreadBlock selection={selection} />
      <FillHowTo />
    </>
  );
}
