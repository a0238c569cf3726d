import type { ReactElement } from 'react';
import { FailureBoundary } from '../fault/FailureBoundary.tsx';
import { useSelection } from '../services/useSelection.ts';
import { Loading } from '../shell/Loading.tsx';
import { ScreenBody } from '../shell/ScreenBody.tsx';
import { SelectionIssue } from '../shell/SelectionIssue.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { FillHowTo } from './FillHowTo.tsx';
import { SelectedBlock } from './SelectedBlock.tsx';

/** Fills the selected table from its headers; below it what figures there are. */
export function FillScreen(): ReactElement {
  const { outcome, read } = useSelection();
  if (outcome === undefined) return <Loading />;
  const selection = outcome.ok ? outcome.value : undefined;
  return (
    <ScreenBody>
      {outcome.ok ? null : <SelectionIssue issue={outcome.issue} onRetry={read} />}
      {selection === undefined || selection.rows * selection.columns === 1 ? (
        <FillHowTo />
      ) : (
        <FailureBoundary resetOn={selection}>
          {/* What was chosen for one table says nothing of the next. */}
          <SelectedBlock key={`${selection.sheet}!${selection.address}`} selection={selection} />
        </FailureBoundary>
      )}
      <FailureBoundary>
        <CoverageSection selection={selection} />
      </FailureBoundary>
    </ScreenBody>
  );
}
