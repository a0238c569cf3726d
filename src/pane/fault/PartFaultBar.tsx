import { useEffect, useState, type ReactElement } from 'react';
import type { PartFault } from '../../app/release/partFault.ts';
import { partFaultMessage } from '../../app/release/partFaultMessage.ts';
import { usePane } from '../services/PaneContext.ts';
import { Loading } from '../shell/Loading.tsx';
import { FaultBar } from './FaultBar.tsx';
import type { PartNotFetched } from './PartNotFetched.ts';

interface Props {
  readonly failure: PartNotFetched;
  readonly onRetry: () => void;
}

/** Says in the place of a part why its script was not had, with ways to try again and to load the pane anew. */
export function PartFaultBar({ failure, onRetry }: Props): ReactElement {
  const { release, language, start } = usePane();
  const [fault, setFault] = useState<PartFault>();
  useEffect(() => {
    let isShown = true;
    start(async () => {
      const found = await release.partFault(failure.cause);
      if (isShown) setFault(found);
    });
    return () => {
      isShown = false;
    };
  }, [failure, release, start]);
  if (fault === undefined) return <Loading />;
  return (
    <FaultBar
      text={partFaultMessage(fault, language)}
      // A release that is gone does not come back by asking again.
      onRetry={fault.kind === 'replaced' ? undefined : onRetry}
      onReload={release.reload}
    />
  );
}
