import type { ReactElement } from 'react';
import { hostIssueMessage } from '../../app/hostIssueMessage.ts';
import type { HostIssue } from '../../app/ports/hostIssue.ts';
import { FaultBar } from '../fault/FaultBar.tsx';
import { usePane } from '../services/PaneContext.ts';

interface Props {
  readonly issue: HostIssue;
  readonly onRetry: () => void;
}

/** Why the selected cells cannot be read, and what to do. */
export function SelectionIssue({ issue, onRetry }: Props): ReactElement {
  const { language } = usePane();
  const text = hostIssueMessage(issue, language);
  return issue.code === 'fault' ? (
    <FaultBar text={text} fault={issue.fault} onRetry={onRetry} />
  ) : (
    <FaultBar intent="warning" text={text} onRetry={onRetry} />
  );
}
