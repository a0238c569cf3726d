import { useEffect, useState, type ReactElement } from 'react';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';

/** How many answers the workbook keeps in itself, and why it keeps no more. */
export function KeptAnswersNote({
  className,
}: {
  readonly className: string;
}): ReactElement | null {
  const { words, editions, language, start, numberText } = usePane();
  const { kept } = editions;
  const isPinned = useWorkbookState()?.kind === 'sound';
  const [status, setStatus] = useState(kept.status);
  useEffect(() => {
    if (!isPinned) return;
    start(async () => {
      await kept.flush();
      await kept.load();
      setStatus(kept.status());
    });
  }, [kept, isPinned, start]);
  if (!isPinned || status === undefined) return null;
  return (
    <>
      <p className={className}>{words.editions.kept(numberText(status.kept))}</p>
      {status.damaged === 0 ? null : (
        <p className={className}>{words.editions.damagedParts(numberText(status.damaged))}</p>
      )}
      {status.refusal === undefined ? null : (
        <p className={className}>
          {words.editions.notKept(hostIssueMessage(status.refusal, language))}
        </p>
      )}
    </>
  );
}
