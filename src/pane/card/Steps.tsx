import { Suspense, type ReactElement } from 'react';
import type { StepNode } from '../../app/figureCard/figureCardData.ts';
import { FailureBoundary } from '../fault/FailureBoundary.tsx';
import { lazyPart } from '../fault/lazyPart.ts';
import { Loading } from '../shell/Loading.tsx';

const StepTree = lazyPart(async () => (await import('./StepTree.tsx')).StepTree);

/** The steps of a computed figure; their tree is fetched when one is first shown, so that the pane opens sooner. */
export function Steps({ steps }: { readonly steps: StepNode }): ReactElement {
  return (
    <FailureBoundary>
      <Suspense fallback={<Loading />}>
        <StepTree steps={steps} />
      </Suspense>
    </FailureBoundary>
  );
}
